// The list of all that the app is made of, in CycloneDX, beside the built app: `npm run sbom`, after a build.
// The same lock file gives the same list: moment, serial number and whoever made it are left out.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OUT = new URL('../dist/sbom.cdx.json', import.meta.url);

const text = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000, shell: process.platform === 'win32' },
);
const list = JSON.parse(text);
const { lifecycles, component } = list.metadata;
// npm calls it after the folder that it lies in
const own = { ...component, type: 'application', name: 'buurtdekking' };
delete list.serialNumber;
list.metadata = { lifecycles, component: own };
writeFileSync(OUT, `${JSON.stringify(list, null, 2)}\n`);
console.log(`${list.components.length} packages in dist/sbom.cdx.json`);
