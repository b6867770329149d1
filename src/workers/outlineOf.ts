import type { DataSetRows } from '#geo/formats/dataSetRows.ts';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { Outline } from './importApi.ts';

const SOME_NAMES = 5;

/** Where found data is, for who cannot see it on a map, and whether that is where the other is. */
export function outlineOf(found: DataSetRows, before: DataSetRows | null): Outline {
  const bbox = boxOf(found);
  const [west, south, east, north] = bbox;
  const [lng, lat] = middleOf(bbox);
  const other = before && boxOf(before);
  const isApart = other !== null && !intersectBBoxes(bbox, other);
  return {
    bbox,
    beforeBBox: other,
    widthMetres: edgeMetres(west, lat, east, lat),
    heightMetres: edgeMetres(lng, south, lng, north),
    apartMetres: isApart ? edgeMetres(lng, lat, ...middleOf(other)) : null,
    names: someNamesIn(found),
  };
}

const middleOf = ([west, south, east, north]: BBox): LngLat => [
  (west + east) / 2,
  (south + north) / 2,
];

function boxOf(content: DataSetRows): BBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of placesIn(content)) {
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

function* placesIn(content: DataSetRows): Generator<LngLat> {
  switch (content.kind) {
    case 'streets':
      for (const { line } of content.segments) yield* line;
      return;
    case 'districts':
      for (const { area } of content.districts) {
        for (const [outer] of polygonsOf(area)) yield* outer!;
      }
      return;
    case 'addresses':
      for (const { at } of content.addresses) yield at;
  }
}

function someNamesIn(content: DataSetRows): string[] {
  const names = new Set<string>();
  for (const name of namesIn(content)) {
    if (name !== null) names.add(name);
    if (names.size === SOME_NAMES) break;
  }
  return [...names];
}

function* namesIn(content: DataSetRows): Generator<string | null> {
  switch (content.kind) {
    case 'streets':
      for (const { name } of content.segments) yield name;
      return;
    case 'districts':
      for (const { name } of content.districts) yield name;
      return;
    case 'addresses':
      for (const { street } of content.addresses) yield street;
  }
}
