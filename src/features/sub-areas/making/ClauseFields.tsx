import { ActionIcon, Fieldset, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type StreetClause } from '#geo/streets/areas/areaByStreets.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import styles from './ClauseFields.module.css';
import { useStreetOptions } from '#src/state/useStreetOptions.ts';

interface ClauseFieldsProps {
  readonly clauses: readonly StreetClause[];
  readonly onChange: (clauses: readonly StreetClause[]) => void;
}

/** The sides of streets that bound an area, each a direction and a street from a list. */
export function ClauseFields({ clauses, onChange }: ClauseFieldsProps) {
  const { t } = useTranslation();
  const { streets, streetByKey } = useWorkspace();
  const options = useStreetOptions();
  const replaceAt = (at: number, clause: StreetClause) =>
    onChange(clauses.map((each, i) => (i === at ? clause : each)));
  const nameOf = (row: number) => streets?.streets[row]?.label ?? '';
  return (
    <Fieldset legend={t('making.sides')}>
      <ol className={styles.clauses}>
        {clauses.map((clause, at) => (
          <li key={keyOf(clause, at, clauses)} className={styles.clause}>
            {clause.kind === 'side' ? (
              <Select
                aria-label={t('making.directionOf', { street: nameOf(clause.street) })}
                data={DIRECTIONS.map((direction) => ({
                  value: direction,
                  label: t(`making.direction.${direction}`),
                }))}
                value={clause.direction}
                allowDeselect={false}
                onChange={(direction) => {
                  if (direction) replaceAt(at, { ...clause, direction });
                }}
              />
            ) : (
              <span>{t('making.between')}</span>
            )}
            <span className={styles.name}>
              {clause.kind === 'side'
                ? nameOf(clause.street)
                : clause.streets.map(nameOf).join(', ')}
            </span>
            <ActionIcon
              aria-label={t('making.removeSide', {
                street:
                  clause.kind === 'side'
                    ? nameOf(clause.street)
                    : clause.streets.map(nameOf).join(', '),
              })}
              onClick={() => onChange(clauses.filter((_, i) => i !== at))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <PickOne
        label={t('making.addSide')}
        placeholder={t('groups.addStreetPlaceholder')}
        options={options}
        nothingFound={t('shell.searchNothing')}
        onPick={(key) => {
          const street = streetByKey.get(key);
          if (!street) return;
          onChange([...clauses, { kind: 'side', direction: 'north', street: street.row }]);
        }}
      />
    </Fieldset>
  );
}

/** Which street it is of: the same whatever direction is chosen, so that the field keeps the focus. */
function keyOf(clause: StreetClause, at: number, clauses: readonly StreetClause[]): string {
  const streets = streetsOf(clause).join();
  const before = clauses.slice(0, at).filter((other) => streetsOf(other).join() === streets);
  return `${streets} ${before.length}`;
}

const streetsOf = (clause: StreetClause) =>
  clause.kind === 'side' ? [clause.street] : clause.streets;
