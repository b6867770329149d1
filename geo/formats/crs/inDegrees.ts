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
  const frame = frameOf(crs, placeListsIn(features), file);
  if (!frame.ok) return frame;
  if (frame.value.isContradicted) tally.repair('crs-contradicted');
  const isHere = hereTester(frame.value);
  const here = features.filter((feature) => {
    if (isHere(feature)) return true;
    tally.skip('out-of-range', labelOf(feature));
    return false;
  });
  if (frame.value.isSwapped) tally.repair('axes-swapped', here.length);
  return succeed({ features: moved(here, frame.value), crs: frame.value.crs });
}

function placeListsIn(features: readonly Feature[]): readonly (readonly Place[])[] {
  const lists: (readonly Place[])[] = [];
  for (const { shapes } of features) {
    for (const shape of shapes) for (const places of placeListsOf(shape)) lists.push(places);
  }
  return lists;
}

/** Whether all places of a feature are where the frame's places can be. */
function hereTester(frame: Frame): (feature: Feature) => boolean {
  const isInside = (place: Place) => isInFrame(place, frame);
  const areInside = (places: readonly Place[]) => places.every(isInside);
  const isHere = (shape: Shape) => placeListsOf(shape).every(areInside);
  return ({ shapes }) => shapes.every(isHere);
}

/** The features as they lie in degrees. */
function moved(features: readonly Feature[], { crs, isSwapped }: Frame): readonly Feature[] {
  if (crs === 'EPSG:4326' && !isSwapped) return features;
  const toDegrees = ([x, y]: Place): Place => rounded(toLngLat(crs, isSwapped ? [y, x] : [x, y]));
  return features.map((feature) => ({
    ...feature,
    shapes: feature.shapes.map((shape) => mapPlaces(shape, toDegrees)),
  }));
}

/** A tenth of a millimetre is more than any source knows, and keeps files short. */
const rounded = ([lng, lat]: Place): Place => [
  Math.round(lng * 1e9) / 1e9,
  Math.round(lat * 1e9) / 1e9,
];
