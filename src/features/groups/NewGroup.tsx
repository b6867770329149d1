import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { groupSchema } from '#geo/plan/entities.ts';
import { fieldText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { newId } from '#src/storage/newId.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { UseField } from './UseField.tsx';
import { Form } from '#src/ui/Form.tsx';

const formSchema = groupSchema.pick({ name: true, use: true });
type Fields = z.infer<typeof formSchema>;

/** A new group: its name and what it is used for. The rest is filled in once it is there. */
export function NewGroup({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const form = useForm<Fields>({
    resolver: zodResolver(formSchema),
    defaultValues: { name: '', use: 'safety' },
  });
  const add = form.handleSubmit((fields) => {
    const id = newId();
    if (!edit(addGroup, { id, ...fields })) return;
    navigate({ selection: { kind: 'group', id } });
    onDone();
  });
  const problem = form.formState.errors.name;
  return (
    <Panel title={t('groups.add')} back={<BackButton label={t('shell.back')} onClick={onDone} />}>
      <Form onSubmit={(event) => void add(event)}>
        <TextInput
          data-autofocus
          autoFocus
          label={t('groups.name')}
          {...form.register('name')}
          error={problem ? fieldText(t, problem.type) : null}
        />
        <Controller
          control={form.control}
          name="use"
          render={({ field }) => <UseField value={field.value} onChange={field.onChange} />}
        />
        <Group>
          <Button type="submit">{t('groups.add')}</Button>
          <Button variant="subtle" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Group>
      </Form>
    </Panel>
  );
}
