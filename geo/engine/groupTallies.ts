import type { Coverage } from './coverage.ts';
import { isSliver, type AddressRows } from './figures.ts';
import { segmentOfLine } from './network.ts';
import { eachOverlap, type Stretches } from './stretches.ts';

/** What a group serves in scope; metres of street, a side counts half. */
export interface GroupTally {
  metres: number;
  /** of which no group serves any that is not social too; 0 for other groups */
  socialOnlyMetres: number;
  /** metres by row of the street */
  readonly streets: Map<number, number>;
  /** null without addresses */
  addresses: number | null;
}

/** One a group of the coverage. */
export type GroupTallies = readonly GroupTally[];

export function servedByGroups(coverage: Coverage, addressRows: AddressRows): GroupTallies {
  const { groups, network, served } = coverage;
  const tallies = groups.map((): GroupTally => ({
    metres: 0,
    socialOnlyMetres: 0,
    streets: new Map(),
    addresses: addressRows && 0,
  }));
  const talliesOf = (row: number) =>
    served.groupSets[served.groupSet[row]!]!.map((group) => tallies[group]!);
  const isSocialOnly = served.groupSets.map((set) =>
    set.every((group) => groups[group]!.use === 'social'),
  );
  for (let row = 0; row < served.count; row++) {
    if (served.depth[row] === 0) continue;
    const metres = (served.to[row]! - served.from[row]!) / 2;
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    for (const tally of talliesOf(row)) {
      tally.metres += metres;
      if (isSocialOnly[served.groupSet[row]!]) tally.socialOnlyMetres += metres;
      tally.streets.set(street, (tally.streets.get(street) ?? 0) + metres);
    }
  }
  for (const row of addressRows ?? []) {
    if (row < 0) continue;
    for (const tally of talliesOf(row)) tally.addresses!++;
  }
  return tallies;
}

/** Ids of the groups that serve some of an area, more than a sliver. */
export function groupsWithin(coverage: Coverage, area: Stretches): readonly string[] {
  const { groups, served } = coverage;
  const metres = new Float64Array(groups.length);
  eachOverlap(served, area, (row, _, from, to) => {
    for (const group of served.groupSets[served.groupSet[row]!]!) metres[group]! += (to - from) / 2;
  });
  return groups.filter((_, group) => !isSliver(coverage, metres[group]!)).map(({ id }) => id);
}
