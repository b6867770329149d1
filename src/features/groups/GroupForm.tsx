import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { updateGroup } from '#geo/plan/edits/groups.ts';
import { groupSchema, platformSchema, type Group } from '#geo/plan/entities.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { fieldText } from '#src/state/problemText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { usePersonPick } from '#src/state/usePersonPick.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOrCreate } from '#src/ui/PickOrCreate.tsx';
import { UseField } from './UseField.tsx';
import { Form } from '#src/ui/Form.tsx';
import { useStoredForm } from '#src/ui/useStoredForm.ts';

const formSchema = groupSchema.pick({
  name: true,
  use: true,
  platform: true,
  status: true,
  administrators: true,
  members: true,
  capacity: true,
  note: true,
});

/** The fields of a group. Each is stored when it is left: there is no save button to forget. */
export function GroupForm({ group }: { readonly group: Group }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { plan } = useWorkspace();
  const persons = usePersonPick('administrator');
  const stored = formSchema.strip().parse(group);
  const { form, save, formProps } = useStoredForm(formSchema, stored, (fields) =>
    edit(updateGroup, { id: group.id, fields }),
  );
  const problem = form.formState.errors.name;
  return (
    <Form {...formProps}>
      <TextInput
        label={t('groups.name')}
        {...form.register('name')}
        error={problem ? fieldText(t, problem.type) : null}
      />
      <Controller
        control={form.control}
        name="use"
        render={({ field }) => (
          <UseField
            value={field.value}
            onChange={(use) => {
              field.onChange(use);
              save();
            }}
          />
        )}
      />
      <Controller
        control={form.control}
        name="administrators"
        render={({ field }) => (
          <PickOrCreate
            label={t('groups.administrators')}
            description={t('groups.administratorsHint')}
            {...persons}
            value={field.value}
            onChange={(value) => {
              field.onChange(value);
              save();
            }}
          />
        )}
      />
      <Controller
        control={form.control}
        name="platform"
        render={({ field }) => (
          <Select
            label={t('groups.platform')}
            allowDeselect={false}
            data={[
              { value: 'whatsapp', label: t('groups.platformWhatsapp') },
              { value: 'signal', label: t('groups.platformSignal') },
              { value: 'telegram', label: t('groups.platformTelegram') },
              { value: 'other', label: t('groups.platformOther') },
            ]}
            value={field.value}
            onChange={(platform) => {
              field.onChange(platformSchema.parse(platform));
              save();
            }}
          />
        )}
      />
      {(['members', 'capacity'] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <NumberInput
              label={t(`groups.${name}`)}
              description={
                name === 'members'
                  ? t('groups.membersHint')
                  : t('groups.capacityHint', { count: settingsOf(plan).groupCapacity })
              }
              min={name === 'members' ? 0 : 1}
              max={100_000}
              allowDecimal={false}
              allowNegative={false}
              hideControls
              value={field.value ?? ''}
              onChange={(value) => field.onChange(value === '' ? null : Number(value))}
              error={fieldState.error ? fieldText(t, fieldState.error.type) : null}
            />
          )}
        />
      ))}
      <Textarea label={t('groups.note')} autosize minRows={2} {...form.register('note')} />
      <Controller
        control={form.control}
        name="status"
        render={({ field }) => (
          <Checkbox
            label={t('groups.archived')}
            checked={field.value === 'archived'}
            onChange={(event) => {
              const goesOn = group.scenario === null ? 'active' : 'proposed';
              field.onChange(event.currentTarget.checked ? 'archived' : goesOn);
              save();
            }}
          />
        )}
      />
    </Form>
  );
}
