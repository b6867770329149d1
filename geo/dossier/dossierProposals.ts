import type { Coverage } from '#geo/engine/coverage.ts';
import { isSliver } from '#geo/engine/figures.ts';
import { groupStretches } from '#geo/engine/groupStretches.ts';
import { spokenStretches } from '#geo/engine/spokenStretches.ts';
import { noStretches, subtract, type Stretches } from '#geo/engine/stretches.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { DossierProposal } from './dossier.ts';
import { middleLines } from './middleLines.ts';

/** What the scenario that is shown changes in what each group serves; nothing when that is now. */
export function dossierProposals(
  plan: Plan,
  coverage: Coverage,
  now: Coverage,
): readonly DossierProposal[] {
  if (coverage.scenario === null) return [];
  const before = byGroup(now);
  const after = byGroup(coverage);
  const ids = [...new Set([...after.keys(), ...before.keys()])].filter((id) => plan.groups[id]);
  return ids.flatMap((id): DossierProposal[] => {
    const was = before.get(id) ?? noStretches;
    const becomes = after.get(id) ?? noStretches;
    const { name, status, scenario } = plan.groups[id]!;
    const propose = (kind: DossierProposal['kind'], stretches: Stretches): DossierProposal[] => {
      const { metres, parts, addresses } = spokenStretches(coverage, stretches);
      if (isSliver(coverage, metres)) return [];
      const lines = middleLines(coverage, stretches);
      return [
        {
          group: name,
          kind,
          status,
          metres,
          parts,
          lines,
          addresses: addresses && addresses.length,
        },
      ];
    };
    const gained = propose(scenario === null ? 'extend' : 'new', subtract(becomes, was));
    return gained.concat(propose('giveUp', subtract(was, becomes)));
  });
}

function byGroup(coverage: Coverage): ReadonlyMap<string, Stretches> {
  const served = groupStretches(coverage);
  return new Map(coverage.groups.map(({ id }, row) => [id, served[row]!]));
}
