import { linesOf, pointsOf, polygonsOf, type Feature } from '../feature.ts';
import type { DataKind, GeometryKind } from '../importProblem.ts';
import type { Tables } from './matchTables.ts';
import { isAddress } from './readAddresses.ts';
import { namesAStreet } from './streets/readStreets.ts';

/**
 * What features are about: streets when some line has the name of one, else whichever there are
 * more of, districts or addresses, else streets when there are lines. null: neither.
 */
export function guessKind(
  features: readonly Feature[],
  { streets, addresses: columns }: Tables,
): DataKind | null {
  if (features.some((feature) => namesAStreet(feature, streets))) return 'streets';
  const polygons = features.filter((feature) => polygonsOf(feature).length > 0).length;
  const addresses = features.filter((feature) => isAddress(feature, columns)).length;
  if (polygons + addresses > 0) return polygons >= addresses ? 'districts' : 'addresses';
  return features.some((feature) => linesOf(feature).length > 0) ? 'streets' : null;
}

/** Which kinds of geometry there are, the commonest first. */
export function geometryKindsOf(features: readonly Feature[]): readonly GeometryKind[] {
  const counts: Record<GeometryKind, number> = { points: 0, lines: 0, polygons: 0 };
  for (const feature of features) {
    if (pointsOf(feature).length > 0) counts.points++;
    if (linesOf(feature).length > 0) counts.lines++;
    if (polygonsOf(feature).length > 0) counts.polygons++;
  }
  return (Object.keys(counts) as GeometryKind[])
    .filter((kind) => counts[kind] > 0)
    .sort((a, b) => counts[b] - counts[a]);
}
