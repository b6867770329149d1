import { Group, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CBS_YEAR, FIRST_CBS_YEAR, type CbsLevel } from '#src/services/pdok/cbsAreas.ts';
import styles from './Searching.module.css';

interface DivisionFieldsProps {
  readonly level: CbsLevel;
  readonly year: number;
  readonly onLevel: (level: CbsLevel) => void;
  readonly onYear: (year: number) => void;
}

/** Which division of the country: into wijken or buurten, of which year. */
export function DivisionFields({ level, year, onLevel, onYear }: DivisionFieldsProps) {
  const { t } = useTranslation();
  const [years] = useState(() => yearsUpTo(new Date().getFullYear()).map(String));
  return (
    <Group gap="md" align="end">
      <SegmentedControl
        aria-label={t('searching.level')}
        size="md"
        data={[
          { value: 'wijken', label: t('searching.wijken') },
          { value: 'buurten', label: t('searching.buurten') },
        ]}
        value={level}
        onChange={(value) => onLevel(value)}
      />
      <Select
        className={styles.year}
        label={t('searching.year')}
        data={years}
        value={String(year)}
        allowDeselect={false}
        onChange={(value) => onYear(Number(value))}
      />
    </Group>
  );
}

/** The newest first; one that is not there yet says so when it is asked for. */
function yearsUpTo(now: number): number[] {
  const newest = Math.max(now, CBS_YEAR);
  return Array.from({ length: newest - FIRST_CBS_YEAR + 1 }, (_, i) => newest - i);
}
