import { succeed, type Result } from '#geo/result.ts';
import { labelOf, mapPlaces, placeListsOf, type Feature, type Shape } from '../feature.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { frameOf, isInFrame, type Frame } from './frame.ts';
import { toLngLat, type KnownCrs, type Place } from './projections.ts';

/** The features of a layer where they are on earth. */
export interface PlacedLayer {
  /** with places in degrees WGS84, longitude first */
  readonly features: readonly Feature[];
  /** what the file's coordinates were in */
  readonly crs: KnownCrs;
}

/**
 * Brings a layer to degrees WGS84. Features that are far from the rest are left out; those and what
 * was mended are counted in `tally`. Fails when no system fits. `file` names it in problems.
 */
export function inDegrees(
  { features, crs }: RawLayer,
  file: string,
  tally: Tally,
): Result<PlacedLayer, ImportProblem> {
  const places = features.flatMap(({ shapes }) => shapes.flatMap(placeListsOf));
  const frame = frameOf(crs, places, file);
  if (!frame.ok) return frame;
  if (frame.value.isContradicted) tally.repair('crs-contradicted');
  const placed = features.flatMap((feature) => placedFeature(feature, frame.value, tally));
  if (frame.value.isSwapped) tally.repair('axes-swapped', placed.length);
  return succeed({ features: placed, crs: frame.value.crs });
}

function placedFeature(feature: Feature, frame: Frame, tally: Tally): Feature[] {
  const isHere = (shape: Shape) =>
    placeListsOf(shape).every((places) => places.every((place) => isInFrame(place, frame)));
  if (!feature.shapes.every(isHere)) {
    tally.skip('out-of-range', labelOf(feature));
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
