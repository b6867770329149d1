import { wktToGeoJSON } from 'betterknown';
import type { Shape } from '../feature.ts';
import { shapesOf } from '../geojson/shapesOf.ts';
import { coordinateIn } from './coordinateText.ts';

/** A geometry in a text. */
export interface ShapeText {
  readonly shapes: readonly Shape[];
  /** the system that it names: "SRID=28992;POINT(...)" */
  readonly srid: string | null;
}

/**
 * The geometry in a text: WKT, GeoJSON, or two coordinates with the latitude first, as people copy
 * them from a map. null when it is none.
 */
export function shapeIn(text: string): ShapeText | null {
  const [, srid = null, rest = ''] = /^\s*(?:SRID=(\d+);)?(.*)$/is.exec(text) ?? [];
  const geometry = rest.startsWith('{') ? parsedJson(rest) : wkt(rest);
  const read = geometry === null ? null : shapesOf(geometry);
  if (read) return read.ok ? { shapes: read.value, srid } : null;
  const point = pairIn(rest);
  return point ? { shapes: [{ kind: 'points', points: [point] }], srid } : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function wkt(text: string): unknown {
  if (!/^[a-z]+\s*[zm]*\s*\(/i.test(text)) return null;
  try {
    return wktToGeoJSON(text);
  } catch {
    return null;
  }
}

const PLAIN = { hasThousands: false };

function pairIn(text: string): [number, number] | null {
  const bare = text.trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  // "52.1;5.1", "52,1; 5,1", "52.1, 5.1", "52,1 5,1", "52.1,5.1"
  const separator = [/\s*;\s*/, /\s*,\s+/, /\s+/, /,/].find(
    (sign) => bare.split(sign).length === 2,
  );
  if (!separator) return null;
  const [first, second] = bare.split(separator).map((part) => coordinateIn(part, PLAIN));
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  const areDegrees = Math.abs(first) <= 90 && Math.abs(second) <= 180;
  return areDegrees ? [second, first] : [first, second];
}
