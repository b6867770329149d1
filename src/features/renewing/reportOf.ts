import { MOST_REPORTED, type RenewalReport } from '#geo/plan/renewalReport.ts';
import type { NamedStreet } from '#geo/streets/compare/streetChanges.ts';
import type { RenewalAnswer } from '#src/workers/renewalApi.ts';

/** What is kept of a renewal, beside the streets that came with it. */
export function reportOf(answer: RenewalAnswer, before: string, day: string): RenewalReport {
  const { same, changes, outcome, coverage } = answer;
  const isWaiting = new Set(outcome.waiting.map(({ id }) => id));
  const said = outcome.renewed.filter(({ id }) => !isWaiting.has(id));
  return {
    day,
    before: before.slice(0, 120),
    same,
    changed: changes.length,
    streets: changes.slice(0, MOST_REPORTED).map(({ kind, was, now }) => ({
      kind,
      was: was ? streetText(was) : '',
      now: now.slice(0, 100).map(streetText),
    })),
    links: {
      total: outcome.total,
      renewed: said.length,
      waiting: outcome.waiting.length,
      said: said.slice(0, MOST_REPORTED).map(({ was, becomes }) => ({
        was,
        becomes: becomes.slice(0, 100),
      })),
    },
    coverage: { before: metresOf(coverage.before), now: metresOf(coverage.now) },
  };
}

const streetText = ({ name }: NamedStreet): string => name;

const metresOf = ({ coveredMetres, metres }: RenewalReport['coverage']['now']) => ({
  coveredMetres,
  metres,
});
