import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine, sideLine, type Network } from '#geo/engine/network.ts';
import { collectStretches, type Stretches } from '#geo/engine/stretches.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { LEFT, type StreetsData } from '#geo/streets/streetsData.ts';

/** Where one comes, along a street, into what a group serves. */
export interface Entrance {
  readonly at: LngLat;
  /** the street on which a sign stands and, at a crossing, the one it is entered from: "Kerkweg / Dorpsstraat" */
  readonly street: string;
}

// a sign stands so far past the corner, where who turns in reads it
const INSIDE_METRES = 8;

/**
 * The entrances of what a group serves (`served`, in scope), in the order of the data. A street that is
 * served on one of its sides only is served: who comes along it comes in. At a crossing there is one,
 * however many streets meet there; ways without a name lead nowhere.
 */
export function entrancesOf({ network }: Coverage, served: Stretches): readonly Entrance[] {
  const middle = middleOf(served);
  const ends = servedEnds(network, middle);
  return [...atCrossings(network, ends), ...alongStreets(network, middle)];
}

/** Pieces of the middle of streets of which one side or both are served, as stretches of left sides. */
function middleOf({ count, line, from, to }: Stretches): Stretches {
  const middle = collectStretches(count);
  for (let row = 0; row < count; row++) {
    middle.add(sideLine(segmentOfLine(line[row]!), LEFT), from[row]!, to[row]!);
  }
  return middle.done();
}

/** The ends of segments that are served: twice the segment, one more for its end. */
function servedEnds(network: Network, { count, line, from, to }: Stretches): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let row = 0; row < count; row++) {
    const segment = segmentOfLine(line[row]!);
    if (from[row] === 0) ends.add(2 * segment);
    if (to[row] === segmentMetres(network, segment)) ends.add(2 * segment + 1);
  }
  return ends;
}

function atCrossings(network: Network, served: ReadonlySet<number>): Entrance[] {
  const { streets } = network;
  const nodes = new Set([...served].map((end) => streets.nodes[end]!));
  const endsAt = namedEnds(streets, nodes);
  return [...endsAt.values()].flatMap((ends): Entrance[] => {
    const inside = ends.filter((end) => served.has(end));
    const outside = ends.filter((end) => !served.has(end));
    const [first] = inside;
    if (first === undefined || outside.length === 0) return [];
    const names = new Set([nameOf(streets, first), ...outside.map((end) => nameOf(streets, end))]);
    const street = [...names].slice(0, 2).join(' / ');
    // where several streets go on inside, the crossing itself is what one passes
    const metres = inside.length === 1 ? INSIDE_METRES : 0;
    return [{ at: placeNear(network, first, metres), street }];
  });
}

/** The ends of named segments at nodes, by node. */
function namedEnds(
  { nodes, streetOf }: StreetsData,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>([...wanted].map((node) => [node, []]));
  nodes.forEach((node, end) => {
    if (streetOf[end >> 1]! >= 0) found.get(node)?.push(end);
  });
  return found;
}

/** Where what is served ends along a street, between two crossings. */
function alongStreets(network: Network, { count, line, from, to }: Stretches): Entrance[] {
  const entrances: Entrance[] = [];
  for (let row = 0; row < count; row++) {
    const segment = segmentOfLine(line[row]!);
    const metres = segmentMetres(network, segment);
    const street = nameOf(network.streets, 2 * segment);
    for (const position of [from[row]!, to[row]!]) {
      if (position === 0 || position === metres) continue;
      entrances.push({ at: placeAt(network, segment, position), street });
    }
  }
  return entrances;
}

const nameOf = ({ streetOf, streetNames }: StreetsData, end: number): string =>
  streetNames[streetOf[end >> 1]!]!;

/** On a segment, so far from one of its ends, and no farther than its middle. */
function placeNear(network: Network, end: number, metres: number): LngLat {
  const segment = end >> 1;
  const length = segmentMetres(network, segment);
  const inside = Math.min(metres, length / 2);
  return placeAt(network, segment, end % 2 === 0 ? inside : length - inside);
}
