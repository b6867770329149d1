import { Button, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choice, Choices, Merge, MergeItem } from '#geo/plan/merging/merge.ts';
import { ENTITY_KINDS } from '#geo/plan/plan.ts';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { Conflict } from './Conflict.tsx';
import styles from './Merging.module.css';
import type { MergeRow } from './rowsOf.ts';

type Choose = (key: string, choice: Choice | null) => void;

interface ConflictsProps {
  readonly merge: Merge;
  readonly conflicts: readonly MergeItem[];
  readonly choices: Choices;
  readonly onChoose: Choose;
  readonly onChooseAll: (side: 'mine' | 'theirs') => void;
}

/** What both changed: the user chooses, one by one or all at once. */
export function Conflicts({ conflicts, onChooseAll, ...rest }: ConflictsProps) {
  const { t } = useTranslation();
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('merging.conflicts')}>
      <h3 className={styles.title}>{t('merging.conflicts')}</h3>
      <p className={styles.soft}>
        {t(rest.merge.base ? 'merging.conflictsText' : 'merging.conflictsTextUnknown')}
      </p>
      {conflicts.length > 1 ? (
        <Group gap="xs">
          {(['mine', 'theirs'] as const).map((side) => (
            <Button key={side} variant="light" onClick={() => onChooseAll(side)}>
              {t(side === 'mine' ? 'merging.allMine' : 'merging.allTheirs')}
            </Button>
          ))}
        </Group>
      ) : null}
      <ul className={styles.list}>
        {conflicts.map((item) => (
          <Conflict key={item.key} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}

interface TakenProps {
  readonly rows: readonly MergeRow[];
  readonly choices: Choices;
  readonly onChoose: Choose;
}

/** What the colleague did and nobody here touched: taken over, unless it is left out. */
export function Taken({ rows, choices, onChoose }: TakenProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('merging.taken')}>
      <h3 className={styles.title}>{t('merging.taken')}</h3>
      <p className={styles.soft}>{t('merging.takenText')}</p>
      <ByKind id="taken" rows={rows}>
        {({ key, title, detail, taken }) => (
          <Checkbox
            label={
              <>
                <strong>{title}</strong> {detail}
              </>
            }
            classNames={{ body: styles.choice, label: styles.option }}
            checked={(choices[key] ?? taken) !== 'mine'}
            onChange={(event) => onChoose(key, event.currentTarget.checked ? null : 'mine')}
          />
        )}
      </ByKind>
    </section>
  );
}

/** What was done here: it stays. */
export function Kept({ rows }: { readonly rows: readonly MergeRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('merging.kept', { count: rows.length })}</summary>
      <ByKind id="kept" rows={rows}>
        {({ title, detail }) => (
          <div className={styles.row}>
            <strong>{title}</strong> {detail}
          </div>
        )}
      </ByKind>
    </details>
  );
}

interface ByKindProps {
  readonly id: string;
  readonly rows: readonly MergeRow[];
  readonly children: (row: MergeRow) => React.ReactNode;
}

function ByKind({ id, rows, children }: ByKindProps) {
  const { t } = useTranslation();
  return ENTITY_KINDS.map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <div key={kind}>
        <h4 className={styles.kind}>{t(`merging.kinds.${kind}`)}</h4>
        <ShowMore
          id={`${id} ${kind}`}
          items={ofKind}
          more={(count) => t('gaps.moreRows', { count })}
        >
          {(shown) => (
            <ul className={styles.list}>
              {shown.map((row) => (
                <li key={row.key}>{children(row)}</li>
              ))}
            </ul>
          )}
        </ShowMore>
      </div>
    );
  });
}
