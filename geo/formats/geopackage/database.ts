import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import type { Database } from 'sql.js';

export type { Database };

/** A row by the names of its columns. */
export type Row = { readonly [column: string]: unknown };

/** Opens a SQLite database in memory. What is written in it about itself is not trusted. */
export async function openDatabase(bytes: Uint8Array): Promise<Database> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database(bytes);
  database.run('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;');
  return database;
}

/** The rows that a question gives, one by one. */
export function* rowsOf(database: Database, sql: string): Generator<Row> {
  const statement = database.prepare(sql);
  try {
    const columns = statement.getColumnNames();
    while (statement.step()) {
      const values = statement.get();
      yield Object.fromEntries(columns.map((column, i) => [column, values[i]]));
    }
  } finally {
    statement.free();
  }
}

/** A name as SQL writes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
