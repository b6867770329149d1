import { parseShp } from 'shpjs';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';

const HEADER_BYTES = 100;
// points, lines, polygons and sets of points, without and with heights or measures; 31 is a mesh
const SHAPE_TYPES = new Set([1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28]);
const MAGIC = 9994;

/** The geometries of a .shp (ESRI, 1998) as GeoJSON, null where a row has none. */
export function readShapes(
  bytes: Uint8Array,
  file: string,
): Result<readonly unknown[], ImportProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER_BYTES)
    return fail({ code: 'import/broken-off', file, format: 'Shapefile' });
  const saysBytes = view.getInt32(24) * 2;
  if (view.getInt32(0) !== MAGIC)
    return fail({ code: 'import/damaged', file, format: 'Shapefile' });
  if (saysBytes > bytes.length)
    return fail({ code: 'import/broken-off', file, format: 'Shapefile' });
  // a file without rows has no shape to have a type
  if (saysBytes === HEADER_BYTES) return succeed([]);
  const type = view.getInt32(32, true);
  if (!SHAPE_TYPES.has(type)) return fail({ code: 'import/damaged', file, format: 'Shapefile' });
  try {
    return succeed(parseShp(view));
  } catch {
    // counts that point outside of the file
    return fail({ code: 'import/damaged', file, format: 'Shapefile' });
  }
}
