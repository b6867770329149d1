import type { Coverage } from '#geo/engine/coverage.ts';
import { groupStretches } from '#geo/engine/groupStretches.ts';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import { entrancesOf, type Entrance } from './entrances.ts';

/** A place for a sign of a group. */
export interface SignPlace extends Entrance {
  readonly group: string;
}

// two carriageways of one road, or a crossing that is drawn as two, have one sign
const TOGETHER_METRES = 30;

/**
 * Where signs may stand for groups of a coverage (all that serve something, or those with these ids):
 * at every entrance, or at the two that lie farthest apart. A group that no street comes into gets none.
 */
export function signPlaces(
  coverage: Coverage,
  signsAt: 'two' | 'entrances',
  groups: readonly string[] | null = null,
): readonly SignPlace[] {
  const served = groupStretches(coverage);
  return coverage.groups.flatMap(({ id }, row) => {
    if (groups && !groups.includes(id)) return [];
    const apart = keptApart(entrancesOf(coverage, served[row]!));
    const chosen = signsAt === 'two' ? farthestTwo(apart) : apart;
    return chosen.map(({ at, street }) => ({ group: id, at, street }));
  });
}

function keptApart(entrances: readonly Entrance[]): readonly Entrance[] {
  const kept: Entrance[] = [];
  for (const entrance of entrances) {
    const isFree = kept.every(({ at }) => edgeMetres(...at, ...entrance.at) > TOGETHER_METRES);
    if (isFree) kept.push(entrance);
  }
  return kept;
}

function farthestTwo(entrances: readonly Entrance[]): readonly Entrance[] {
  let farthest = entrances.slice(0, 2);
  let metres = 0;
  entrances.forEach((one, i) => {
    for (const other of entrances.slice(i + 1)) {
      const apart = edgeMetres(...one.at, ...other.at);
      if (apart > metres) [farthest, metres] = [[one, other], apart];
    }
  });
  return farthest;
}
