import { crsOfCode, type NamedCrs } from './crsName.ts';
import type { KnownCrs } from './projections.ts';

/**
 * The coordinate system that well-known text describes, as in a .prj file: by the code it ends
 * with, else by its name, which is all that ESRI writes. null: nothing is said.
 */
export function wktCrs(wkt: string): NamedCrs | null {
  const text = wkt.slice(0, MAX_LENGTH).trim();
  const name = NAME.exec(text)?.[1];
  if (name === undefined) return text === '' ? null : { text: text.slice(0, 60), known: null };
  const code = LAST_CODE.exec(text)?.[1];
  return { text: name, known: code === undefined ? crsOfName(name) : crsOfCode(code) };
}

// the longest in use are a tenth of it
const MAX_LENGTH = 20_000;
// PROJCS["RD_New",GEOGCS[...]]
const NAME = /^\w+\s*[[(]\s*"([^"]*)"/;
// ...,AUTHORITY["EPSG","28992"]], ...,ID["EPSG",28992]]: of the whole, for the parts have codes too
const LAST_CODE = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*\]\s*\]$/i;

function crsOfName(name: string): KnownCrs | null {
  const words = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const NAMES: readonly (readonly [words: RegExp, crs: KnownCrs])[] = [
  [/^(gcs )?wgs (19)?84( crs84)?$/, 'EPSG:4326'],
  [/^(gcs )?etrs (19)?89$|^etrs89$|^wgs84$/, 'EPSG:4326'],
  [/^(amersfoort )?rd new$/, 'EPSG:28992'],
  [/^wgs (19)?84 (web|pseudo) mercator( auxiliary sphere)?$/, 'EPSG:3857'],
  [/^(etrs (19)?89|etrs89|wgs (19)?84) utm zone 31n$/, 'EPSG:25831'],
  [/^(etrs (19)?89|etrs89|wgs (19)?84) utm zone 32n$/, 'EPSG:25832'],
];
