import { Select } from '@mantine/core';
import { useState } from 'react';
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
  // what was chosen while an earlier choice was still being read goes with it
  const [chosen, setChosen] = useState<ColumnChoices>({});
  const now = { ...columns, ...chosen };
  // open for the trouble, and not shut under the hand that ends it
  const [isOpen, setOpen] = useState(columns.name === null || columns.mobile === null);
  return (
    <details
      className={styles.columns}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
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
          value={now[role]}
          onChange={(column) => {
            setChosen({ ...chosen, [role]: column });
            onChoose({ ...now, [role]: column });
          }}
        />
      ))}
    </details>
  );
}
