import { useTranslation } from 'react-i18next';
import type { ComparedFigures } from '#geo/engine/comparison.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { countingGroups, type Purpose } from '#geo/plan/queries.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { shareOf } from '#src/state/measure.ts';
import { useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './CompareTable.module.css';
import { useCompared } from './useCompared.ts';

/** Now and scenarios beside each other, in figures. */
export function CompareTable({ scenarios }: { readonly scenarios: readonly string[] }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { purpose } = useRoute();
  const compared = useCompared(scenarios);
  const rows = useRows();
  const columns = [null, ...scenarios.filter((id) => Object.hasOwn(plan.scenarios, id))];
  if (!report) return <p className={styles.none}>{t('scenarios.compareNoStreets')}</p>;
  return (
    // a table that does not fit scrolls, by the keyboard too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={t('scenarios.compare')} tabIndex={0}>
      <table className={`${styles.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.row.title')}</th>
            {columns.map((id) => (
              <th key={id} scope="col">
                {/* a long name takes three lines, and is read whole */}
                <span className={styles.head}>
                  {id === null ? t('scenarios.now') : plan.scenarios[id]!.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, figure }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((id) => {
                const figures = compared.get(id);
                return (
                  <td key={id}>{figures ? figure(figures, groupsIn(plan, purpose, id)) : '…'}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GroupCounts {
  readonly all: number;
  readonly planned: number;
  /** of these, those that nobody runs yet */
  readonly toFind: number;
}

function groupsIn(plan: Plan, purpose: Purpose, scenario: string | null): GroupCounts {
  const groups = countingGroups(plan, purpose, scenario);
  return {
    all: groups.length,
    planned: groups.filter((group) => group.scenario !== null).length,
    toFind: groups.filter(({ administrators }) => administrators.length === 0).length,
  };
}

interface CompareRow {
  readonly label: string;
  readonly figure: (figures: ComparedFigures, groups: GroupCounts) => string;
}

function useRows(): readonly CompareRow[] {
  const { t } = useTranslation();
  const { count, metres, share } = useFormatters();
  const { addressCount } = useWorkspace();
  const { measure } = useRoute();
  return [
    {
      label: t('scenarios.row.covered'),
      // in what everything is counted in
      figure: ({ totals }) => {
        const { part, whole } = shareOf(totals, measure);
        return share(part, whole);
      },
    },
    {
      label: t('scenarios.row.streets'),
      figure: ({ totals: { streets } }) =>
        t('scenarios.ofAll', {
          part: count(streets.covered),
          all: count(streets.covered + streets.partly + streets.uncovered),
        }),
    },
    {
      label: t('scenarios.row.metres'),
      figure: ({ totals }) => metres(totals.coveredMetres),
    },
    ...(addressCount > 0
      ? [
          {
            label: t('scenarios.row.addresses'),
            figure: ({ totals: { addresses } }: ComparedFigures) =>
              addresses ? count(addresses.covered) : '–',
          },
        ]
      : []),
    {
      label: t('scenarios.row.rest'),
      figure: ({ totals }) => metres(totals.metres - totals.coveredMetres),
    },
    { label: t('scenarios.row.gaps'), figure: ({ gaps }) => count(gaps) },
    { label: t('scenarios.row.overlap'), figure: ({ overlapMetres }) => metres(overlapMetres) },
    { label: t('scenarios.row.groups'), figure: (_, { all }) => count(all) },
    { label: t('scenarios.row.planned'), figure: (_, { planned }) => count(planned) },
    { label: t('scenarios.row.toFind'), figure: (_, { toFind }) => count(toFind) },
  ];
}
