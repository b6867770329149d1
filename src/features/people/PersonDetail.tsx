import { Button, Group, MultiSelect, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { removePerson, updatePerson } from '#geo/plan/edits/persons.ts';
import { personSchema, roleSchema, type Person } from '#geo/plan/entities.ts';
import { fieldText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { tasksOf } from './tasksOf.ts';
import { Form } from '#src/ui/Form.tsx';
import { useStoredForm } from '#src/ui/useStoredForm.ts';

const formSchema = personSchema.pick({ name: true, mobile: true, email: true, roles: true });

/** One person: how to reach them, and what they do. */
export function PersonDetail({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const toList = () => navigate({ selection: null });
  const remove = () => {
    if (edit(removePerson, { id: person.id }, { said: t('people.removed') })) toList();
  };
  // what is kept of them, and the way to have it erased for good
  const toPrivacy = () => navigate({ panel: 'sign-ups', tab: 'privacy' });
  const { groups, subAreas } = tasksOf(plan, person.id);
  const tasks = [
    ...groups.map(({ id, name }) => ({ id, name, panel: 'groups', kind: 'group' }) as const),
    ...subAreas.map(({ id, name }) => ({ id, name, panel: 'sub-areas', kind: 'subArea' }) as const),
  ];
  return (
    <Panel title={person.name} back={<BackButton label={t('shell.back')} onClick={toList} />}>
      <PersonForm person={person} />
      {tasks.length > 0 ? (
        <Section title={`${t('people.groups')}, ${t('people.subAreas').toLowerCase()}`}>
          <Rows>
            {tasks.map(({ id, name, panel, kind }) => (
              <li key={id}>
                <Row title={name} onClick={() => navigate({ panel, selection: { kind, id } })} />
              </li>
            ))}
          </Rows>
        </Section>
      ) : null}
      <Text c="var(--ink-soft)">{t('people.privacy')}</Text>
      <Group gap={8}>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={remove}
        >
          {t('people.remove')}
        </Button>
        <Button variant="subtle" onClick={toPrivacy}>
          {t('privacy.find')}
        </Button>
      </Group>
    </Panel>
  );
}

function PersonForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const stored = formSchema.strip().parse(person);
  const { form, save, formProps } = useStoredForm(formSchema, stored, (fields) =>
    edit(updatePerson, { id: person.id, fields }),
  );
  const problem = form.formState.errors.name;
  return (
    <Form {...formProps}>
      <TextInput
        label={t('people.name')}
        {...form.register('name')}
        error={problem ? fieldText(t, problem.type) : null}
      />
      <TextInput label={t('people.mobile')} type="tel" {...form.register('mobile')} />
      <TextInput label={t('people.email')} type="email" {...form.register('email')} />
      <Controller
        control={form.control}
        name="roles"
        render={({ field }) => (
          <MultiSelect
            label={t('people.roles')}
            data={roleSchema.options.map((role) => ({
              value: role,
              label: t(`people.role.${role}`),
            }))}
            value={field.value}
            onChange={(roles) => {
              field.onChange(roles);
              save();
            }}
          />
        )}
      />
    </Form>
  );
}
