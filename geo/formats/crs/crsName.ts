import { isObject } from '../isObject.ts';
import type { KnownCrs } from './projections.ts';

/** The coordinate system that a file says it is in. */
export interface NamedCrs {
  /** as the file writes it */
  readonly text: string;
  /** null: none that is read */
  readonly known: KnownCrs | null;
}

/**
 * What the `crs` member of a GeoJSON file says, in any of the forms in use (RFC 7946 dropped the
 * member, GIS programs have not). null: nothing.
 */
export function crsName(member: unknown): NamedCrs | null {
  const text = textOf(member);
  return text === null ? null : namedCrs(text);
}

/** The system of a name such as "urn:ogc:def:crs:EPSG::28992", "EPSG:28992" or a web address. */
export function namedCrs(text: string): NamedCrs {
  if (CRS84.test(text)) return { text, known: 'EPSG:4326' };
  const code = epsgCodeIn(text);
  return { text, known: code === null ? null : crsOfCode(code) };
}

/** The EPSG code in a name; null: there is none. */
export const epsgCodeIn = (text: string): string | null => EPSG_CODE.exec(text)?.[1] ?? null;

/** The system of an EPSG code; null when it is not read. */
export function crsOfCode(code: string | number): KnownCrs | null {
  const text = String(code);
  return Object.hasOwn(CODES, text) ? CODES[text]! : null;
}

function textOf(member: unknown): string | null {
  if (typeof member === 'string') return member === '' ? null : member;
  if (!isObject(member)) return null;
  const properties = isObject(member['properties']) ? member['properties'] : {};
  // {type: 'name', properties: {name}}, {type: 'link', properties: {href}}
  const text = properties['name'] ?? properties['href'];
  if (typeof text === 'string' && text !== '') return text;
  // {type: 'EPSG', properties: {code: 28992}}, of before 2008
  const { code } = properties;
  return typeof code === 'number' || typeof code === 'string' ? `EPSG:${code}` : null;
}

// urn:ogc:def:crs:EPSG::28992, urn:ogc:def:crs:EPSG:6.9:28992, EPSG:28992,
// http://www.opengis.net/def/crs/EPSG/0/28992, .../ref/epsg/28992/, .../gml/srs/epsg.xml#28992
const EPSG_CODE = /epsg.*?[:/#](\d{4,6})\/?$/i;
// urn:ogc:def:crs:OGC:1.3:CRS84, http://www.opengis.net/def/crs/OGC/1.3/CRS84
const CRS84 = /CRS:?84h?$/i;

const CODES: { readonly [code: string]: KnownCrs } = {
  4326: 'EPSG:4326',
  // ETRS89 and WGS84 with heights: within a metre of WGS84 in Europe
  4258: 'EPSG:4326',
  4937: 'EPSG:4326',
  4979: 'EPSG:4326',
  28992: 'EPSG:28992',
  // RD New with heights above NAP
  7415: 'EPSG:28992',
  3857: 'EPSG:3857',
  // names that Web Mercator had before
  900913: 'EPSG:3857',
  102100: 'EPSG:3857',
  25831: 'EPSG:25831',
  25832: 'EPSG:25832',
  // the same zones of WGS84: within a metre in Europe
  32631: 'EPSG:25831',
  32632: 'EPSG:25832',
};
