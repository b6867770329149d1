import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Piece } from './pieces.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import type { Asked } from './useAsked.ts';
import type { Objection } from './wanted.ts';

const NAMED = 3;

interface ExpectedProps {
  readonly chosen: readonly Piece[];
  /** in all of it, as far as it is known */
  readonly households: number | null;
  /** pieces of street, when they can be counted beforehand */
  readonly streets: Asked<number> | null;
  /** why it cannot be loaded like this */
  readonly objection: Objection | null;
}

/** What is chosen, and how much that is, before anything is loaded. */
export function Expected({ chosen, households, streets, objection }: ExpectedProps) {
  const { t } = useTranslation();
  const names = chosen.map(({ name }) => name).join(', ');
  const known = [
    chosen.length > NAMED
      ? t('searching.chosenMany', { count: chosen.length })
      : chosen.length > 0
        ? t('searching.chosen', { names })
        : null,
    households
      ? t('searching.expected', { households: t('searching.households', { count: households }) })
      : null,
    streets?.isAsking ? t('searching.countingStreets') : null,
    streets && streets.value !== null
      ? t('searching.expectedStreets', { count: streets.value })
      : null,
  ];
  return (
    <div aria-live="polite">
      <Text>{known.filter((one) => one !== null).join(' · ')}</Text>
      {objection ? (
        <Text c="var(--uncovered-ink)">{lookUp(t, `searching.${objection.code}`, objection)}</Text>
      ) : null}
    </div>
  );
}
