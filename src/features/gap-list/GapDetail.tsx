import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '#geo/engine/report.ts';
import { partsToName, streetPartText } from '#geo/engine/streetPartText.ts';
import { countingGroups } from '#geo/plan/queries.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { partWords } from '#src/i18n/partWords.ts';
import { navigate, useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PickOne } from '#src/ui/PickOne.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import styles from './GapDetail.module.css';
import { useAddGap } from './useAddGap.ts';

interface GapDetailProps {
  readonly gap: Run;
  readonly sliverMetres: number;
  /** a group has it now: there is another gap in its place, or none */
  readonly onAdded: () => void;
}

/** Under the gap that is chosen: the group that takes it, and its streets. */
export function GapDetail({ gap, sliverMetres, onAdded }: GapDetailProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // what can be done about it is in sight as soon as it is chosen
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const parts = partsToName(gap, sliverMetres);
  return (
    <div className={styles.detail}>
      <div ref={ref} className={styles.add}>
        <AddGap gap={gap} sliverMetres={sliverMetres} onAdded={onAdded} />
      </div>
      {parts.length > 1 ? <GapStreets gap={gap} parts={parts} /> : null}
    </div>
  );
}

function GapStreets({ gap, parts }: { readonly gap: Run; readonly parts: Run['parts'] }) {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const [isOpen, setOpen] = useState(false);
  const words = partWords(t);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{t('gaps.gapStreets', { count: parts.length })}</summary>
      {isOpen ? (
        <ShowMore
          id={`gap/${gap.id}`}
          items={parts}
          more={(count) => t('gaps.moreRows', { count })}
        >
          {(shown) => (
            <Rows>
              {shown.map((part) => (
                <li key={part.streetId}>
                  <Row
                    title={streetPartText(part, words)}
                    figure={metres(part.metres)}
                    onClick={() => navigate({ selection: { kind: 'street', id: part.streetId } })}
                  />
                </li>
              ))}
            </Rows>
          )}
        </ShowMore>
      ) : null}
    </details>
  );
}

function AddGap({ gap, sliverMetres, onAdded }: GapDetailProps) {
  const { t } = useTranslation();
  const { shown, scenario } = useWorkspace();
  const { purpose } = useRoute();
  const addGap = useAddGap(sliverMetres);
  // another group would have it, and it would be a gap all the same
  const groups = countingGroups(shown, purpose, scenario);
  if (groups.length === 0) {
    return (
      <div>
        <p className={styles.none}>{t('gaps.addNoGroups')}</p>
        <Button variant="light" onClick={() => navigate({ panel: 'groups', selection: null })}>
          {t('gaps.toGroups')}
        </Button>
      </div>
    );
  }
  const options = groups
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
  const add = async (group: string) => {
    if (await addGap(gap, shown.groups[group]!)) onAdded();
  };
  return (
    <PickOne
      label={t('gaps.addToGroup')}
      placeholder={t('gaps.addToGroupPlaceholder')}
      options={options}
      nothingFound={t('shell.searchNothing')}
      onPick={(group) => void add(group)}
    />
  );
}
