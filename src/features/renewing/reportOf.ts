import {
  MOST_REPORTED,
  type RenewalReport,
  type StreetChangeKind,
} from '#geo/plan/renewalReport.ts';
import type { RenewalAnswer } from '#src/workers/renewalApi.ts';

/**
 * What is kept of a renewal, beside the streets that came with it. `saidAnew`: ids of the links and
 * exclusions that read otherwise now.
 */
export function reportOf(
  { same, changes, outcome, coverage }: RenewalAnswer,
  saidAnew: ReadonlySet<string>,
  before: string,
  day: string,
): RenewalReport {
  const said = outcome.renewed.filter(({ id }) => saidAnew.has(id));
  const countOf = (kind: StreetChangeKind) =>
    changes.filter((change) => change.kind === kind).length;
  return {
    day,
    before: before.slice(0, 120),
    same,
    changed: {
      gone: countOf('gone'),
      split: countOf('split'),
      joined: countOf('joined'),
      renamed: countOf('renamed'),
      moved: countOf('moved'),
      added: countOf('added'),
    },
    streets: changes.slice(0, MOST_REPORTED).map(({ kind, was, now }) => ({
      kind,
      was: was?.label ?? '',
      now: now.slice(0, 100).map(({ label }) => label),
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

const metresOf = ({ coveredMetres, metres }: RenewalReport['coverage']['now']) => ({
  coveredMetres,
  metres,
});
