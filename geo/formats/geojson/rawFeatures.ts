import { fail, succeed, type Result } from '#geo/result.ts';
import type { Properties } from '../feature.ts';
import type { ImportProblem, JsonDialect } from '../importProblem.ts';
import { isPlanFile } from '../planFile/isPlanFile.ts';
import { isObject } from './isObject.ts';

/** A feature of a GeoJSON file of which the geometry has not been looked at. */
export interface RawFeature {
  readonly id: string | null;
  readonly label: string;
  readonly properties: Properties;
  readonly geometry: unknown;
}

export interface RawCollection {
  /** null for a member that is no feature */
  readonly features: readonly (RawFeature | null)[];
  /** the `crs` member, if any */
  readonly crs: unknown;
  /** the file is one page of what its source has */
  readonly isPage: boolean;
}

/** The features of a FeatureCollection, a Feature or a bare geometry. */
export function rawFeatures(document: unknown, file: string): Result<RawCollection, ImportProblem> {
  const members = membersOf(document);
  if (!members || !isObject(document)) {
    return fail({ code: 'import/not-geojson', file, found: dialectOf(document) });
  }
  if (members.length === 0) return fail({ code: 'import/no-features', file });
  return succeed({
    features: members.map(rawFeature),
    crs: document['crs'],
    isPage: isPage(document, members.length),
  });
}

function membersOf(document: unknown): readonly unknown[] | null {
  if (!isObject(document)) return null;
  const { type, features } = document;
  if (type === 'FeatureCollection') return Array.isArray(features) ? features : null;
  if (type === 'Feature') return [document];
  return typeof type === 'string' && GEOMETRY_TYPE.test(type)
    ? [{ type: 'Feature', geometry: document }]
    : null;
}

const GEOMETRY_TYPE = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

function rawFeature(member: unknown, row: number): RawFeature | null {
  if (!isObject(member) || member['type'] !== 'Feature') return null;
  const { id, geometry } = member;
  const properties = isObject(member['properties']) ? member['properties'] : {};
  const text = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  const ownId = text === '' ? null : text;
  return {
    id: ownId,
    label: ownId ?? `#${row + 1}`,
    properties: propertiesOf(properties),
    geometry,
  };
}

/** Texts and numbers by lower-case name; OpenStreetMap's tags may lie in an object of their own. */
function propertiesOf(members: { readonly [name: string]: unknown }): Properties {
  const tags = isObject(members['tags']) ? members['tags'] : {};
  const properties = new Map<string, string | number>();
  for (const [name, value] of [...Object.entries(members), ...Object.entries(tags)]) {
    if (typeof value === 'string' || typeof value === 'number') {
      properties.set(name.toLowerCase(), value);
    }
  }
  return properties;
}

/** Whether an OGC API says that there is more where this came from. */
function isPage(document: { readonly [name: string]: unknown }, count: number): boolean {
  const { numberMatched, links } = document;
  if (typeof numberMatched === 'number') return numberMatched > count;
  return Array.isArray(links) && links.some((link) => isObject(link) && link['rel'] === 'next');
}

function dialectOf(document: unknown): JsonDialect {
  if (isPlanFile(document)) return 'plan-file';
  if (!isObject(document)) return 'other';
  if (Array.isArray(document['elements'])) return 'overpass';
  if (document['type'] === 'Topology') return 'topojson';
  const isEsri = Array.isArray(document['features']) && 'geometryType' in document;
  return isEsri ? 'esri-json' : 'other';
}
