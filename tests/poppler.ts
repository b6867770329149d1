import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0;
export const NO_POPPLER = 'apt-get install poppler-utils';

/** What a program of Poppler says of a PDF. */
export function poppler(program: 'pdfinfo' | 'pdftotext', bytes: Uint8Array, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const to = program === 'pdftotext' ? ['-'] : [];
    return execFileSync(program, [...options, file, ...to], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
