#!/usr/bin/env node
// The command line of a built package. In a checkout that has not been built it is built once.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = new URL('../dist-cli/cli.mjs', import.meta.url);

if (!existsSync(cli)) build();
if (existsSync(cli)) {
  await import(cli.href);
} else {
  console.error('buurtdekking: not built; run npm install and npm run build:cli first');
  process.exitCode = 1;
}

function build() {
  const vite = `${root}node_modules/vite/bin/vite.js`;
  if (!existsSync(vite)) return;
  // elsewhere first: no other run may see half of it
  const folder = `node_modules/.cache/buurtdekking-${process.pid}`;
  const args = ['build', '--config', 'vite.cli.config.ts', '--outDir', folder];
  // stdout belongs to the command; what the build says goes to stderr, if it fails
  spawnSync(process.execPath, [vite, ...args, '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(root + folder)) return;
  try {
    renameSync(root + folder, `${root}dist-cli`);
  } catch {
    // another run was first
    rmSync(root + folder, { recursive: true });
  }
}
