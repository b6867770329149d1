import { isObject } from '../isObject.ts';
import type { JsonDialect } from '../importProblem.ts';

/** What JSON is that is neither GeoJSON nor anything else that is read. */
export function jsonDialect(document: unknown): JsonDialect {
  if (!isObject(document)) return 'other';
  if (document['type'] === 'Topology') return 'topojson';
  const isEsri = Array.isArray(document['features']) && 'geometryType' in document;
  return isEsri ? 'esri-json' : 'other';
}
