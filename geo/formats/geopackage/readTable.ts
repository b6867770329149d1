import { fail, type Result } from '#geo/result.ts';
import type { Shape } from '../feature.ts';
import type { SkipCode } from '../importSummary.ts';
import { createLayer, type RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { quoted, rowsOf, type Database } from './database.ts';
import { readWkb } from './readWkb.ts';
import type { MapTable } from './tables.ts';

/** The rows of a table as features, under the numbers that the table gives them. */
export function readTable(database: Database, table: MapTable, tally: Tally): RawLayer {
  const { name, geometryColumn, crs } = table;
  const layer = createLayer(name, tally);
  const idColumn = idColumnOf(database, name);
  for (const row of rowsOf(database, `SELECT * FROM ${quoted(name)}`)) {
    const { [geometryColumn]: geometry, ...members } = row;
    const { [idColumn]: id, ...columns } = members;
    layer.add({
      id: typeof id === 'number' || typeof id === 'string' ? String(id) : null,
      members: columns,
      shapes: shapesOfBlob(geometry),
    });
  }
  return layer.layer(crs);
}

/** The column that SQLite numbers by itself; '' when there is none. */
function idColumnOf(database: Database, table: string): string {
  const columns = [...rowsOf(database, `PRAGMA table_info(${quoted(table)})`)];
  const keys = columns.filter(({ pk }) => pk !== 0);
  const [key] = keys;
  return keys.length === 1 && /^integer$/i.test(String(key!['type'])) ? String(key!['name']) : '';
}

// by what the flags say: none; x and y; and z; and m; and both
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** A geometry is WKB after a header of its own: "GP", version, flags, system, perhaps a box. */
function shapesOfBlob(blob: unknown): Result<readonly Shape[], SkipCode> {
  if (blob === null || blob === undefined) return fail('no-geometry');
  if (!(blob instanceof Uint8Array) || blob[0] !== 0x47 || blob[1] !== 0x50) {
    return fail('bad-geometry');
  }
  const envelopeBytes = ENVELOPE_BYTES[(blob[3]! >> 1) & 7];
  if (envelopeBytes === undefined) return fail('bad-geometry');
  return readWkb(blob.subarray(8 + envelopeBytes));
}
