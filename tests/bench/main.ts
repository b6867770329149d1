// `npm run bench [-- --json] [--row NAME]...`: measures the engine beside its peers. It fails when
// they do not agree, not when a goal is missed.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Disagreement } from './agreement.ts';
import { parseOptions } from './options.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';
import { table } from './table.ts';

const options = parseOptions(process.argv.slice(2), Object.keys(ROWS));
if (options.ok) await run(options.value.rows, options.value.json);
else stop(2, options.problem.message);

async function run(names: readonly string[], json: boolean): Promise<void> {
  const rows: Row[] = [];
  for (const name of names) {
    const found = names.length === 1 ? await measured(name) : measuredApart(name);
    if (json) for (const row of found) process.stdout.write(`${JSON.stringify(row)}\n`);
    rows.push(...found);
  }
  if (!json) process.stdout.write(`${table(rows)}\n`);
}

async function measured(name: string): Promise<readonly Row[]> {
  const outcome = await ROWS[name]!();
  if (outcome.ok) return outcome.value;
  stop(1, `${name}: ${sentence(outcome.problem)}`);
  return [];
}

/** In a process of its own, so that no row warms another or pays for what it left behind. */
function measuredApart(name: string): readonly Row[] {
  process.stderr.write(`${name} ...\n`);
  const args = [...process.execArgv, fileURLToPath(import.meta.url), '--json', '--row', name];
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exitCode = 1;
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function sentence({ peer, of, ours, theirs }: Disagreement): string {
  return `${peer} does not agree on the ${of}: the engine has ${ours} m, ${peer} ${theirs} m`;
}

function stop(exitCode: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
