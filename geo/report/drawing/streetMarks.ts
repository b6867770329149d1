import type { Dossier } from '#geo/dossier/dossier.ts';
import { beside } from './beside.ts';
import { chainsOf } from './chains.ts';
import type { Mark, Path } from './drawing.ts';
import { INKS } from './inks.ts';
import { simplified } from './paths.ts';
import { PATTERNS, patternOf, strokesOf } from './patterns.ts';
import { comesNear, type Projection } from './projection.ts';

/** Widths on paper, in points. */
export interface StreetSizes {
  readonly street: number;
  readonly casing: number;
  /** of the strongest line of coverage beside it */
  readonly band: number;
}

/** Streets are as wide as with their pavements, within what can be printed and told apart. */
export function sizesAt(pointsPerMetre: number): StreetSizes {
  const street = between(0.45, 10 * pointsPerMetre, 8.5);
  return {
    street,
    casing: Math.min(0.4, street / 4),
    band: between(0.8, 0.65 + 2.6 * pointsPerMetre, 2.6),
  };
}

const between = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** How far the drawing of a street reaches from its middle. */
export const reachOf = ({ street, casing, band }: StreetSizes) => street / 2 + casing + band;

/** The streets around, the coverage beside those that count (unless that is not asked), and these upon it. */
export function streetMarks(
  { stretches, otherStreets }: Pick<Dossier, 'stretches' | 'otherStreets'>,
  projection: Projection,
  sizes: StreetSizes,
  hasCoverage: boolean,
): Mark[] {
  const near = (path: Path) => comesNear(path, projection.box, reachOf(sizes));
  const paths = (lines: readonly Path[]) => lines.map(projection.path).filter(near).map(simplified);
  const others = paths(otherStreets.map(({ line }) => line));
  // where both sides count the street is there twice, and the one from the left is enough
  const streets = paths(middlesOf(stretches));
  const asideBy = sizes.street / 2 + sizes.casing + sizes.band / 2;
  const patterns = hasCoverage ? PATTERNS.toReversed() : [];
  const coverage = patterns.flatMap((pattern): Mark[] => {
    const chains = chainsOf(stretches.filter((stretch) => patternOf(stretch) === pattern));
    const sides = paths(chains.map(({ line }) => line)).map((path) => beside(path, asideBy));
    return strokesOf(pattern, sizes.band).map((stroke) => lines(sides, stroke.colour, stroke));
  });
  const cased = sizes.street + 2 * sizes.casing;
  return [
    lines(others, INKS.otherCasing, { width: cased, ends: 'round' }),
    lines(others, INKS.otherStreet, { width: sizes.street, ends: 'round' }),
    ...coverage,
    lines(streets, INKS.streetCasing, { width: cased, ends: 'round' }),
    lines(streets, INKS.street, { width: sizes.street, ends: 'round' }),
  ];
}

function middlesOf(stretches: Dossier['stretches']): Path[] {
  const seen = new Set<string>();
  const chains = chainsOf(stretches.filter(({ side }) => side === 'left'));
  for (const { line } of chains) for (const place of line) seen.add(place.join(' '));
  const oneSided = stretches.filter(
    ({ side, line }) => side === 'right' && !line.every((place) => seen.has(place.join(' '))),
  );
  return [...chains, ...chainsOf(oneSided)].map(({ line }) => line);
}

const lines = (
  paths: readonly Path[],
  colour: string,
  stroke: { width: number; dashes?: readonly number[]; ends?: 'round' },
): Mark => ({ kind: 'shape', paths, stroke: { ...stroke, colour } });
