// What the project is built from: every version named exactly, every package known by its content, none that runs
// something when it is installed but those named here, and no licence that is not named here.
// `npm run check:dependencies`

import { readFileSync } from 'node:fs';
import { lockProblems } from './lockProblems.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

const lock = read('package-lock.json');
const problems = lockProblems(read('package.json'), lock);
console.log(`${Object.keys(lock.packages).length - 1} packages`);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('✓ exact versions, known contents, no script at installing, allowed licences');
