import type { KnownCrs } from '../crs/projections.ts';
import { geometryOf } from './geometryOf.ts';
import type { OutFeature, OutLayer } from './outLayer.ts';

/**
 * A GeoJSON file (RFC 7946), a feature a line. Another system than WGS84 is named in the `crs` member
 * that the standard dropped and GIS programs still read.
 */
export function* writeGeoJson(layers: readonly OutLayer[]): Generator<string> {
  const { crs } = layers[0]!;
  yield `{"type":"FeatureCollection",${crs === 'EPSG:4326' ? '' : `${crsMember(crs)},`}"features":[\n`;
  let separator = '';
  for (const feature of layers.flatMap(({ features }) => features)) {
    yield separator + featureText(feature);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A feature a line (RFC 8142 without its marks), always in WGS84. */
export function* writeGeoJsonLines(layers: readonly OutLayer[]): Generator<string> {
  for (const { features } of layers) {
    for (const feature of features) yield `${featureText(feature)}\n`;
  }
}

const crsMember = (crs: KnownCrs) =>
  `"crs":{"type":"name","properties":{"name":"${crs.replace('EPSG:', 'urn:ogc:def:crs:EPSG::')}"}}`;

const featureText = ({ id, properties, shapes }: OutFeature) =>
  JSON.stringify({
    type: 'Feature',
    ...(id === null ? {} : { id }),
    properties,
    geometry: geometryOf(shapes),
  });
