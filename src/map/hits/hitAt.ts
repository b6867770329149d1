import type { Map, MapGeoJSONFeature } from 'maplibre-gl';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Hit, StreetHit } from '../MapPort.ts';
import { reachPixels, type Pointer } from '../pixels.ts';
import { pixelsAtZoom, reachOfBand, sidesZoom } from '../style/zoomSteps.ts';
import { nearestLine, type Pixel } from './nearestLine.ts';

/** What is drawn at a place on the screen, within reach of the pointer. */
export function hitAt(map: Map, place: Pixel, pointer: Pointer): Hit {
  const { lng, lat } = map.unproject([place[0], place[1]]);
  const lngLat: LngLat = [lng, lat];
  return (
    streetAt(map, place, pointer, lngLat) ??
    subAreaAt(map, place, lngLat) ?? { kind: 'ground', lngLat }
  );
}

function streetAt(map: Map, place: Pixel, pointer: Pointer, lngLat: LngLat): StreetHit | null {
  const reach = reachOfStreet(map.getZoom()) + reachPixels.click[pointer];
  const [x, y] = place;
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const streets = map
    .queryRenderedFeatures(box, { layers: ['street'] })
    .filter(({ properties }) => (properties['street'] as number) >= 0)
    .flatMap((feature) => linesOf(map, feature).map((line) => ({ feature, line })));
  const near = nearestLine(
    streets.map(({ line }) => line),
    place,
  );
  if (!near || near.pixels > reach) return null;
  const properties = streets[near.line]!.feature.properties as { street: number; name: string };
  return {
    kind: 'street',
    street: properties.street,
    name: properties.name,
    side: near.side,
    lngLat,
  };
}

function subAreaAt(map: Map, [x, y]: Pixel, lngLat: LngLat): Hit | null {
  const [feature] = map.queryRenderedFeatures([x, y], { layers: ['sub-area'] });
  return feature ? { kind: 'subArea', id: feature.properties['id'] as string, lngLat } : null;
}

/** How far what is drawn of a street stands out from its centre line, in CSS pixels. */
const reachOfStreet = (zoom: number) =>
  pixelsAtZoom(zoom, zoom < sidesZoom.full ? ({ street }) => street / 2 : reachOfBand);

function linesOf(map: Map, { geometry }: MapGeoJSONFeature): Pixel[][] {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.map((line) =>
    line.map(([lng, lat]) => {
      const { x, y } = map.project([lng!, lat!]);
      return [x, y];
    }),
  );
}
