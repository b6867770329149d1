// `npm run soak [-- --kills 200 --edits 2000 --seed N --json FILE]`: kills a real browser at random
// moments, starts it again on the same profile, and looks up what had been shown as saved.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, parseArgs } from 'node:util';
import { build } from 'vite';
import { logOf } from './browser.ts';
import { isSound, told } from './figures.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    edits: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const profile = mkdtempSync(path.join(tmpdir(), 'buurtdekking-soak-'));
const say = (words: string) => process.stdout.write(`${words}\n`);

await build({ configFile: at('vite.config.ts') });
try {
  const figures = await soak({
    kills: Number(values.kills),
    edits: Number(values.edits),
    seed: Number(values.seed),
    folder: at('../../.cache/soak'),
    profile,
    onProgress: say,
  });
  say(told(figures));
  if (values.json) writeFileSync(values.json, JSON.stringify(figures));
  process.exitCode = isSound(figures) ? 0 : 1;
  for (const left of [profile, logOf(profile)]) {
    rmSync(left, { recursive: true, force: true, maxRetries: 5 });
  }
} catch (error) {
  say(inspect(error));
  say(`What the browser stored is in ${profile}, and what it said in ${logOf(profile)}`);
  process.exitCode = 1;
}
