import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColumnChoices, TableOfSignUps } from '#geo/signUps/post/readTable.ts';
import { SIGN_UP_ROLES } from '#geo/signUps/post/signUpColumns.ts';
import styles from './Inbox.module.css';

interface ColumnsOfTableProps {
  readonly table: Pick<TableOfSignUps, 'headings' | 'columns'>;
  readonly onChoose: (choices: ColumnChoices) => void;
}

/** Which column of a table plays which role: guessed, and to be changed. */
export function ColumnsOfTable({ table, onChoose }: ColumnsOfTableProps) {
  const { t } = useTranslation();
  const { headings, columns } = table;
  return (
    <details className={styles.columns} open={columns.name === null || columns.mobile === null}>
      <summary>{t('signUps.columns')}</summary>
      {SIGN_UP_ROLES.map((role) => (
        <Select
          key={role}
          mt={8}
          label={t(`signUps.role.${role}`)}
          placeholder={t('signUps.noColumn')}
          clearable
          searchable
          data={headings}
          value={columns[role]}
          onChange={(column) => onChoose({ ...columns, [role]: column })}
        />
      ))}
    </details>
  );
}
