import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '#geo/formats/fields/columns.ts';
import {
  ROLES,
  type FieldChoices,
  type Fields,
  type Role,
  type RoleSet,
} from '#geo/formats/fields/roles.ts';
import { NothingFound } from '#src/ui/NothingFound.tsx';
import styles from './Importing.module.css';

interface ColumnFieldsProps {
  /** what is read from the columns: data of a kind, and the place of a table without shapes */
  readonly sets: readonly RoleSet[];
  readonly columns: readonly Column[];
  /** the column that plays each role */
  readonly fields: FieldChoices;
  readonly onField: (set: RoleSet, role: Role, heading: string | null) => void;
  /** there are choices that can be given up; null: all is guessed */
  readonly onGuess: (() => void) | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Which column of the file is what: guessed, with some of what stands in it, and to be changed. */
export function ColumnFields(props: ColumnFieldsProps) {
  const { t } = useTranslation();
  const { sets, columns, fields, onField, onGuess, isOpen, onOpen } = props;
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary>{t('importDialog.columns')}</summary>
      <p className={styles.soft}>{t('importDialog.columnsHint')}</p>
      {/* made when they are looked at: a list of columns for each field is much to make for nobody */}
      {isOpen ? (
        <div className={styles.fields}>
          {sets.flatMap((set) =>
            ROLES[set].map((role) => (
              <ColumnField
                key={`${set} ${role}`}
                role={role}
                columns={columns}
                heading={headingOf(fields[set], role)}
                onHeading={(heading) => onField(set, role, heading)}
              />
            )),
          )}
        </div>
      ) : null}
      {onGuess ? (
        <Button variant="subtle" onClick={onGuess}>
          {t('importDialog.guessAgain')}
        </Button>
      ) : null}
    </details>
  );
}

const headingOf = (fields: Fields | undefined, role: Role) => fields?.[role] ?? null;

interface ColumnFieldProps {
  readonly role: Role;
  readonly columns: readonly Column[];
  readonly heading: string | null;
  readonly onHeading: (heading: string | null) => void;
}

const NONE = 'none';
const MANY_COLUMNS = 12;

function ColumnField({ role, columns, heading, onHeading }: ColumnFieldProps) {
  const { t } = useTranslation();
  const place = columns.findIndex((column) => column.heading === heading);
  const samples = columns[place]?.samples.join(' · ') ?? '';
  // by their places: a heading may be empty
  const options = columns.map((column, i) => ({ value: `${i}`, label: column.heading || '–' }));
  return (
    <Select
      label={t(`problems.roles.${role}`)}
      description={samples ? t('importDialog.samples', { samples }) : null}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[{ value: NONE, label: t('importDialog.noColumn') }, ...options]}
      value={place < 0 ? NONE : `${place}`}
      searchable={columns.length > MANY_COLUMNS}
      allowDeselect={false}
      nothingFoundMessage={<NothingFound>{t('importDialog.noSuchColumn')}</NothingFound>}
      onChange={(value) => onHeading(columns[Number(value)]?.heading ?? null)}
    />
  );
}
