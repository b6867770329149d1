import {
  ColorSwatch,
  Group,
  isLightColor,
  Text,
  Textarea,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { updateSubArea } from '#geo/plan/edits/subAreas.ts';
import { subAreaSchema, type SubArea } from '#geo/plan/entities.ts';
import { SUB_AREA_COLOURS } from '#geo/plan/subAreaColours.ts';
import { fieldText } from '#src/state/problemText.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { usePersonPick } from '#src/state/usePersonPick.ts';
import { PickOrCreate } from '#src/ui/PickOrCreate.tsx';
import { Form } from '#src/ui/Form.tsx';
import { useStoredForm } from '#src/ui/useStoredForm.ts';

const formSchema = subAreaSchema
  .pick({ name: true, colour: true, contactPersons: true, deputies: true, note: true })
  .required();

const fieldsOf = (subArea: SubArea) => formSchema.strip().parse({ deputies: [], ...subArea });

/** The fields of a sub-area. Each is stored when it is left: there is no save button to forget. */
export function SubAreaForm({ subArea }: { readonly subArea: SubArea }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const contacts = usePersonPick('contactPerson');
  const deputies = usePersonPick('deputy');
  const { form, save, formProps } = useStoredForm(formSchema, fieldsOf(subArea), (fields) =>
    edit(updateSubArea, { id: subArea.id, fields }),
  );
  const problem = form.formState.errors.name;
  return (
    <Form {...formProps}>
      <TextInput
        label={t('subAreas.name')}
        {...form.register('name')}
        error={problem ? fieldText(t, problem.type) : null}
      />
      <Controller
        control={form.control}
        name="contactPersons"
        render={({ field }) => (
          <PickOrCreate
            label={t('subAreas.contactPersons')}
            description={t('subAreas.contactPersonsHint')}
            {...contacts}
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
        name="deputies"
        render={({ field }) => (
          <PickOrCreate
            label={t('subAreas.deputies')}
            description={t('subAreas.deputiesHint')}
            {...deputies}
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
        name="colour"
        render={({ field }) => (
          <ColourField
            value={field.value}
            onChange={(value) => {
              field.onChange(value);
              save();
            }}
          />
        )}
      />
      <Textarea label={t('subAreas.note')} autosize minRows={2} {...form.register('note')} />
    </Form>
  );
}

interface ColourFieldProps {
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

function ColourField({ value, onChange }: ColourFieldProps) {
  const { t } = useTranslation();
  return (
    <div role="radiogroup" aria-label={t('subAreas.colour')}>
      <Text size="sm" fw={500} component="div" mb={4}>
        {t('subAreas.colour')}
      </Text>
      <Group gap={0}>
        {coloursWith(value).map((colour, i) => (
          <UnstyledButton
            key={colour}
            role="radio"
            aria-checked={colour === value}
            aria-label={t('subAreas.colourName', { number: i + 1 })}
            onClick={() => onChange(colour)}
            p={8}
          >
            <ColorSwatch
              color={colour}
              size={28}
              component="span"
              c={isLightColor(colour) ? '#000' : '#fff'}
            >
              {colour === value ? <IconCheck size={18} aria-hidden /> : null}
            </ColorSwatch>
          </UnstyledButton>
        ))}
      </Group>
    </div>
  );
}

/** Those to choose from; one that came with a plan is among them while it is the one. */
const coloursWith = (value: string): readonly string[] =>
  SUB_AREA_COLOURS.some((colour) => colour === value)
    ? SUB_AREA_COLOURS
    : [value, ...SUB_AREA_COLOURS];
