import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { targetsOfStretches } from '#geo/engine/linking/targetsOfStretches.ts';
import { figuresOf } from '#geo/engine/reportOf.ts';
import { collectStretches } from '#geo/engine/stretches.ts';
import { applyChange } from '#geo/plan/change.ts';
import { acceptProposals } from '#geo/plan/edits/acceptProposals.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { Proposal } from '#geo/planner/town/proposals.ts';
import { liechtenstein, liechtensteinAddresses, wageningen } from '../engineData.ts';
import { networkOf } from '../engineFixtures.ts';
import { hasSharedData, NO_SHARED_DATA } from '../sharedData.ts';
import { proposed } from './townFixtures.ts';

describe.skipIf(!hasSharedData)(
  `a plan that is accepted whole${hasSharedData ? '' : NO_SHARED_DATA}`,
  () => {
    test.each([
      ['Wageningen', () => ({ segments: wageningen(), addresses: null })],
      ['Liechtenstein', () => ({ segments: liechtenstein(), addresses: liechtensteinAddresses() })],
    ] as const)(
      'covers in %s what was promised, to the metre, but for the little that it says',
      (_, town) => {
        const { segments, addresses } = town();
        const network = networkOf(segments);
        const plan = emptyPlan('Proef');
        const coverageIn = (of: typeof plan, scenario: string | null) =>
          coverageOfPlan(network, of, { districts: [], addresses }, { purpose: 'all', scenario });
        const coverage = coverageIn(plan, null);
        const { proposals } = proposed(coverage, { capacity: 150, participation: 0.35 }, 20);

        let made = 0;
        let unsaidMetres = 0;
        const newId = () => `made-${++made}`;
        const accepted = acceptProposals(plan, {
          scenario: { id: 'scenario-1', name: 'Meer' },
          proposals: proposals.map((proposal) => ({
            kind: 'new' as const,
            group: { id: newId(), name: 'Nieuw', use: 'safety' as const },
            targets: targetsOf(proposal).map((target) => ({ id: newId(), target })),
          })),
        });
        if (!accepted.ok) throw new Error(accepted.problem.code);
        const after = figuresOf(coverageIn(applyChange(plan, accepted.value), 'scenario-1')).totals;
        const promised = proposals.reduce((sum, { metres }) => sum + metres, 0);
        expect(Math.abs(after.coveredMetres + unsaidMetres - promised)).toBeLessThan(1);
        expect(unsaidMetres).toBeLessThan(promised / 10_000);

        function targetsOf({ stretches }: Proposal) {
          const collector = collectStretches(stretches.length);
          for (const { line, from, to } of stretches) collector.add(line, from, to);
          const { targets, unsaid } = targetsOfStretches(coverage, collector.done(), 0.05);
          unsaidMetres += unsaid.reduce((sum, { metres }) => sum + metres, 0);
          return targets;
        }
      },
    );
  },
);
