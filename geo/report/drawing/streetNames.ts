import type { Dossier } from '#geo/dossier/dossier.ts';
import { chainsOf, type Chain } from './chains.ts';
import type { Label, Path, XY } from './drawing.ts';
import { INKS } from './inks.ts';
import { lengthOf } from './paths.ts';
import type { Placer } from './placing.ts';
import type { Projection } from './projection.ts';
import { reachOf, type StreetSizes } from './streetMarks.ts';
import { textWidth } from './textWidth.ts';

// a name that bends more than this, in its own size, is not written along its street
const MOST_BEND = 0.5;
const SHARES_ALONG = [0.5, 0.35, 0.65, 0.2, 0.8];
// once more where a street is this many times as long as its name
const AGAIN_AFTER = 12;

/** The names of the streets that count, the longest streets first, beside what is drawn of them. */
export function streetNames(
  { stretches }: Pick<Dossier, 'stretches'>,
  projection: Projection,
  sizes: StreetSizes,
  size: number,
  placer: Placer,
): Label[] {
  const chains = chainsOf(stretches.filter(({ side }) => side === 'left'));
  const alone = stretches.filter(({ side }) => side === 'right');
  const named = new Set(chains.map(({ street }) => street));
  const rest = chainsOf(alone.filter(({ street }) => !named.has(street)));
  const written = new Map<string, XY[]>();
  // within the street where that is wide enough, else above it
  const aside = sizes.street >= 0.75 * size ? 0 : reachOf(sizes) + 0.62 * size;
  return [...chains, ...rest]
    .map((chain) => runOf(chain, projection))
    .toSorted((a, b) => b.length - a.length)
    .flatMap((run) => labelsOf(run, { aside, size, placer, written }));
}

interface Run {
  readonly street: string;
  readonly path: Path;
  readonly length: number;
}

function runOf({ street, line }: Chain, projection: Projection): Run {
  const path = projection.path(line);
  return { street, path, length: lengthOf(path) };
}

interface Writing {
  /** from the middle of the street to the middle of the letters */
  readonly aside: number;
  readonly size: number;
  readonly placer: Placer;
  /** where each name stands already */
  readonly written: Map<string, XY[]>;
}

function labelsOf({ street, path, length }: Run, writing: Writing): Label[] {
  const { size, placer, written } = writing;
  const width = textWidth(street, size);
  if (street === '' || width > length * 1.15) return [];
  const labels: Label[] = [];
  for (const share of SHARES_ALONG) {
    const before = written.get(street) ?? [];
    const spot = spotAt(path, share * length, width, writing);
    if (!spot || before.some((at) => distance(at, spot.middle) < AGAIN_AFTER * width)) continue;
    if (!placer.take({ ...spot, width: width + 4, height: size * 1.15 })) continue;
    written.set(street, [...before, spot.middle]);
    labels.push(labelAt(street, spot, size));
  }
  return labels;
}

interface Spot {
  readonly middle: XY;
  /** so that the name is read from the left */
  readonly angle: number;
}

/** At the street around a place along it; null where the street is not straight for so long. */
function spotAt(path: Path, along: number, width: number, { aside, size }: Writing): Spot | null {
  const [from, to] = [pointAt(path, along - width / 2), pointAt(path, along + width / 2)];
  const chord = distance(from, to);
  if (chord < 0.8 * width) return null;
  const on = pointAt(path, along);
  const [middleX, middleY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (distance(on, [middleX, middleY]) > MOST_BEND * size) return null;
  const [dx, dy] = to[0] >= from[0] ? minus(to, from) : minus(from, to);
  return {
    middle: [on[0] + (dy / chord) * aside, on[1] - (dx / chord) * aside],
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}

/** The baseline lies a third of the size under the middle of the letters. */
function labelAt(text: string, { middle: [x, y], angle }: Spot, size: number): Label {
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const at: XY = [x - sine * size * 0.33, y + cosine * size * 0.33];
  const looks = { size, isBold: false, colour: INKS.text, halo: 1.6 };
  return { kind: 'label', text, at, anchor: 'middle', angle, ...looks };
}

/** A place along a path, its ends for what lies beyond them. */
function pointAt(path: Path, along: number): XY {
  let left = along;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    const length = distance(a, b);
    if (left <= length && length > 0) {
      const share = Math.max(0, left / length);
      return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    }
    left -= length;
  }
  return path.at(-1)!;
}

const distance = (a: XY, b: XY) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const minus = (a: XY, b: XY): XY => [a[0] - b[0], a[1] - b[1]];
