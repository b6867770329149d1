import type { ReadingOptions } from '../readings/readFeatures.ts';
import { readGeoJson } from './readGeoJson.ts';

type Properties = { readonly [name: string]: unknown };

export const feature = (type: string, coordinates: unknown, properties: Properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

export const line = (coordinates: unknown, properties: Properties = {}) =>
  feature('LineString', coordinates, properties);

export const collection = (features: readonly unknown[], members: Properties = {}) => ({
  type: 'FeatureCollection',
  ...members,
  features,
});

/** Reads JSON as if it came from a file called "file.geojson". */
export const read = (document: unknown, options: ReadingOptions = {}) =>
  readText(JSON.stringify(document), options);

export const readText = (text: string, options: ReadingOptions = {}) =>
  readGeoJson(new TextEncoder().encode(text), 'file.geojson', options);

/** The streets in a document that must have some. */
export function streetsIn(document: unknown) {
  const result = read(document);
  if (!result.ok || result.value.kind !== 'streets') throw new Error(JSON.stringify(result));
  return result.value;
}

export function districtsIn(document: unknown, options: ReadingOptions = {}) {
  const result = read(document, { kind: 'districts', ...options });
  if (!result.ok || result.value.kind !== 'districts') throw new Error(JSON.stringify(result));
  return result.value;
}

export function addressesIn(document: unknown) {
  const result = read(document);
  if (!result.ok || result.value.kind !== 'addresses') throw new Error(JSON.stringify(result));
  return result.value;
}
