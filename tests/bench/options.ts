import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '#geo/result.ts';

export interface Options {
  /** one line of JSON a row, instead of a table */
  readonly json: boolean;
  /** the rows wanted, in the order of the table */
  readonly rows: readonly string[];
}

export interface WrongUsage {
  readonly code: 'bench/wrong-usage';
  readonly message: string;
}

/** What is asked on the command line; without `--row`, all rows. */
export function parseOptions(
  args: readonly string[],
  known: readonly string[],
): Result<Options, WrongUsage> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, row: { type: 'string', multiple: true } },
    });
    const { json = false, row = known } = values;
    const unknown = row.find((name) => !known.includes(name));
    if (unknown !== undefined) return wrong(`no row ${unknown}; there are ${known.join(', ')}`);
    return succeed({ json, rows: known.filter((name) => row.includes(name)) });
  } catch (error) {
    return wrong((error as Error).message);
  }
}

const wrong = (message: string) => fail({ code: 'bench/wrong-usage', message } as const);
