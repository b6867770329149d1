import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import type { Random } from '../../scripts/example/random.ts';
import { streetName } from './streetName.ts';

/** A town a year later, and what is known of how it came about. */
export interface ChangedTown {
  readonly segments: readonly Segment[];
  /** ids of the segments that are drawn the other way now */
  readonly turned: ReadonlySet<string>;
  /** by the name that a street had: what was done to it; the others were left alone */
  readonly done: ReadonlyMap<string, Deed>;
  /** names of the streets that others were joined to */
  readonly grown: ReadonlySet<string>;
}

export type Deed = 'renamed' | 'split' | 'joined' | 'moved' | 'gone';

/**
 * Changes a town as a year does: streets get other names, are split in two, joined with another,
 * moved or taken away; lines are drawn the other way, and every place is measured anew. Segments
 * keep their ids, so that it is known which was which.
 */
export function changeTown(town: readonly Segment[], random: Random): ChangedTown {
  const done = new Map<string, Deed>();
  const grown = new Set<string>();
  const titles = new Map<string, Title>();
  const turned = new Set<string>();
  let previous: string | null = null;
  let number = FIRST_NEW_NAME;
  for (const [name, segments] of streetsOf(town)) {
    const deed = deedFor(random(), segments.length, previous);
    if (deed) done.set(name, deed);
    if (deed === 'joined') grown.add(previous!);
    const title = deed === 'joined' ? previous! : streetName(number++);
    for (const { id } of retitled(segments, deed, random)) {
      // a street that gets another name may stay the same in the register
      const identity = deed === 'renamed' && segments.length % 2 === 0 ? name : title;
      titles.set(id, { title, identity });
    }
    // only a street that is left alone is sure to be there for the next one to join
    previous = deed ? null : name;
  }
  for (const { id } of town) if (random() < 0.3) turned.add(id);
  const remeasure = remeasuring(random);
  const segments = town
    .filter(({ name }) => done.get(name!) !== 'gone')
    .map((segment) => {
      const isMoved = done.get(segment.name!) === 'moved';
      const line = (isMoved ? segment.line.map(farOff) : segment.line).map(remeasure);
      const changed = retitledAs(segment, titles.get(segment.id), line);
      return turned.has(segment.id) ? turnedAround(changed) : changed;
    });
  return { segments, turned, done, grown };
}

// no made-up town has so many streets
const FIRST_NEW_NAME = 100_000;

interface Title {
  readonly title: string;
  readonly identity: string;
}

function streetsOf(town: readonly Segment[]): Map<string, Segment[]> {
  const streets = new Map<string, Segment[]>();
  for (const segment of town) {
    streets.set(segment.name!, [...(streets.get(segment.name!) ?? []), segment]);
  }
  return streets;
}

function deedFor(dice: number, segments: number, previous: string | null): Deed | null {
  if (dice < 0.1) return 'renamed';
  if (dice < 0.2) return segments > 1 ? 'split' : null;
  if (dice < 0.25) return previous === null ? null : 'joined';
  if (dice < 0.3) return 'moved';
  return dice < 0.35 ? 'gone' : null;
}

/** The segments of a street that get another name; of one that is split, those from some on. */
function retitled(segments: readonly Segment[], deed: Deed | null, random: Random) {
  if (deed === 'split') return segments.slice(1 + Math.floor(random() * (segments.length - 1)));
  return deed === 'renamed' || deed === 'joined' ? segments : [];
}

function retitledAs(segment: Segment, found: Title | undefined, line: [number, number][]): Segment {
  if (!found) return { ...segment, line };
  return { ...segment, line, name: found.title, identity: segment.identity && found.identity };
}

function farOff([lng, lat]: readonly [number, number]): [number, number] {
  return [lng + 0.2, lat];
}

/** Brings every place up to two metres aside, the same place always the same. */
function remeasuring(random: Random) {
  const known = new Map<string, [number, number]>();
  return ([lng, lat]: readonly [number, number]): [number, number] => {
    const key = `${lng} ${lat}`;
    const scale = metresPerDegree(lat);
    const off = () => 3 * (random() - 0.5);
    const found = known.get(key) ?? [lng + off() / scale.lng, lat + off() / scale.lat];
    known.set(key, found);
    return found;
  };
}

function turnedAround(segment: Segment): Segment {
  return {
    ...segment,
    line: segment.line.toReversed(),
    left: turnedRange(segment.right),
    right: turnedRange(segment.left),
  };
}

const turnedRange = (range: NumberRange | null) =>
  range && { ...range, from: range.to, to: range.from };
