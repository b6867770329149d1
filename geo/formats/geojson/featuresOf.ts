import { fail, succeed, type Result } from '#geo/result.ts';
import { mapPlaces, placeListsOf, type Feature, type Shape } from '../feature.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { KnownCrs } from '../importSummary.ts';
import { toLngLat, type Place } from '../projections.ts';
import type { Tally } from '../tally.ts';
import { crsName } from './crsName.ts';
import { frameOf, isInFrame, type Frame } from './frame.ts';
import { rawFeatures, type RawCollection } from './rawFeatures.ts';
import { shapesOf } from './shapesOf.ts';

export interface FeatureTable {
  /** with places in degrees WGS84, longitude first */
  readonly features: readonly Feature[];
  /** how many there are in the file */
  readonly found: number;
  /** what the file's coordinates were in */
  readonly crs: KnownCrs;
  readonly isPage: boolean;
}

/** The usable features of parsed GeoJSON. What is left out or mended is counted in `tally`. */
export function featuresOf(
  document: unknown,
  file: string,
  tally: Tally,
): Result<FeatureTable, ImportProblem> {
  const raw = rawFeatures(document, file);
  if (!raw.ok) return raw;
  const shaped = withShapes(raw.value, tally);
  if (shaped.length === 0) return fail(nothingShaped(file, tally));
  const places = shaped.flatMap(({ shapes }) => shapes.flatMap(placeListsOf).flat());
  const frame = frameOf(crsName(raw.value.crs), places, file);
  if (!frame.ok) return frame;
  if (frame.value.isContradicted) tally.repair('crs-contradicted');
  const features = shaped.flatMap((feature) => inDegrees(feature, frame.value, tally));
  if (frame.value.isSwapped) tally.repair('axes-swapped', features.length);
  return succeed({
    features,
    found: raw.value.features.length,
    crs: frame.value.crs,
    isPage: raw.value.isPage,
  });
}

function withShapes({ features }: RawCollection, tally: Tally): Feature[] {
  return features.flatMap((feature, row): Feature[] => {
    if (!feature) {
      tally.skip('not-a-feature', `#${row + 1}`);
      return [];
    }
    const { geometry, ...rest } = feature;
    const shapes = shapesOf(geometry);
    if (!shapes.ok) tally.skip(shapes.problem, feature.label);
    return shapes.ok ? [{ ...rest, shapes: shapes.value }] : [];
  });
}

function nothingShaped(file: string, tally: Tally): ImportProblem {
  const reasons = tally.skipped().map(({ code }) => code);
  return reasons.every((code) => code === 'not-numbers')
    ? { code: 'import/not-numbers', file }
    : { code: 'import/nothing-usable', file, reasons };
}

function inDegrees(feature: Feature, frame: Frame, tally: Tally): Feature[] {
  const isHere = (shape: Shape) =>
    placeListsOf(shape).every((places) => places.every((place) => isInFrame(place, frame)));
  if (!feature.shapes.every(isHere)) {
    tally.skip('out-of-range', feature.label);
    return [];
  }
  if (frame.crs === 'EPSG:4326' && !frame.isSwapped) return [feature];
  const toDegrees = ([x, y]: Place): Place =>
    rounded(toLngLat(frame.crs, frame.isSwapped ? [y, x] : [x, y]));
  return [{ ...feature, shapes: feature.shapes.map((shape) => mapPlaces(shape, toDegrees)) }];
}

/** A tenth of a millimetre is more than any source knows, and keeps files short. */
const rounded = ([lng, lat]: Place): Place => [
  Math.round(lng * 1e9) / 1e9,
  Math.round(lat * 1e9) / 1e9,
];
