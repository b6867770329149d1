import { targetContext } from '#geo/engine/targets/context.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { line, numbers, segment } from './engineFixtures.ts';
import { cover, planOf, type PlanParts } from './enginePlans.ts';

/**
 * The Dorpsstraat goes 300 m east from the origin, odd on its left; the Kerkweg crosses it at 100 m and
 * the Molenweg at 200 m, each 100 m to the south and to the north.
 */
export const CROSS_TOWN: readonly Segment[] = [
  segment('a', { line: line([0, 0], [100, 0]), ...numbered(1, 2) }),
  segment('b', { line: line([100, 0], [200, 0]), ...numbered(11, 12) }),
  segment('c', { line: line([200, 0], [300, 0]), ...numbered(21, 22) }),
  segment('k-south', { name: 'Kerkweg', line: line([100, -100], [100, 0]) }),
  segment('k-north', { name: 'Kerkweg', line: line([100, 0], [100, 100]) }),
  segment('m-south', { name: 'Molenweg', line: line([200, -100], [200, 0]) }),
  segment('m-north', { name: 'Molenweg', line: line([200, 0], [200, 100]) }),
];

function numbered(odd: number, even: number) {
  return { left: numbers('odd', odd, odd + 8), right: numbers('even', even, even + 8) };
}

/** Its plan, its coverage and what targets are compiled against. */
export function crossTown(parts: PlanParts = {}, purpose: 'all' | 'safety' = 'all') {
  const plan = planOf(parts);
  const coverage = cover(CROSS_TOWN, parts, { purpose });
  const context = targetContext(coverage.network, plan, null, null);
  const rowOf = (name: string) => coverage.network.streets.streetNames.indexOf(name);
  return { plan, coverage, context, rowOf };
}

/** "Dorpsstraat odd 1-9": a target in a word. */
export function saidOf(target: Target): string {
  if (target.kind === 'subArea') return `area ${target.subArea}`;
  const { name } = target.street;
  switch (target.kind) {
    case 'street':
      return name;
    case 'side':
      return `${name} ${target.side}`;
    case 'numbers':
      return `${name} ${target.parity} ${target.from}-${target.to}`;
    case 'between':
      return `${name} between ${target.between.map((each) => each.name).join(' and ')}`;
    case 'stretch':
      return `${name} stretch ${target.side}`;
  }
}
