import type { KnownCrs } from '../crs/projections.ts';
import { geometryOf } from './geometryOf.ts';
import { layerColumn } from './layerColumn.ts';
import { FEATURES_A_STEP, type OutFeature, type OutGeometry, type OutLayer } from './outLayer.ts';

/**
 * A GeoJSON file (RFC 7946), a feature a line; of several layers each feature says of which it is.
 * Another system than WGS84 is named in the `crs` member that the standard dropped and GIS programs
 * still read.
 */
export function* writeGeoJson(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<string> {
  const crs = layers[0]?.crs ?? 'EPSG:4326';
  yield `{"type":"FeatureCollection",${crs === 'EPSG:4326' ? '' : `${crsMember(crs)},`}"features":[\n`;
  let separator = '';
  for (const texts of featureTexts(layers)) {
    yield separator + texts.join(',\n');
    separator = ',\n';
    onWritten(texts.length);
  }
  yield '\n]}\n';
}

/** A feature a line (RFC 8142 without its marks), always in WGS84. */
export function* writeGeoJsonLines(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<string> {
  for (const texts of featureTexts(layers)) {
    yield texts.map((text) => `${text}\n`).join('');
    onWritten(texts.length);
  }
}

/** The features of layers as JSON, some at a time. */
function* featureTexts(layers: readonly OutLayer[]): Generator<readonly string[]> {
  const column = layerColumn(layers);
  for (const { name, features, geometry } of layers) {
    const layer = column === null ? {} : { [column]: name };
    for (let at = 0; at < features.length; at += FEATURES_A_STEP) {
      yield features
        .slice(at, at + FEATURES_A_STEP)
        .map((feature) => featureText(feature, geometry, layer));
    }
  }
}

const crsMember = (crs: KnownCrs) =>
  `"crs":{"type":"name","properties":{"name":"${crs.replace('EPSG:', 'urn:ogc:def:crs:EPSG::')}"}}`;

const featureText = (
  { id, properties, shapes }: OutFeature,
  geometry: OutGeometry,
  layer: object,
) =>
  JSON.stringify({
    type: 'Feature',
    ...(id === null ? {} : { id }),
    properties: { ...layer, ...properties },
    geometry: geometryOf(shapes, geometry),
  });
