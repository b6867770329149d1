import { mkdirSync, writeFileSync } from 'node:fs';
import { examples } from './examples.ts';

// Writes the example neighbourhoods that the app shows on first start.

const folder = new URL('../../public/examples/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, text } of examples()) {
  writeFileSync(new URL(file, folder), text);
  console.log(`${file}: ${Math.round(text.length / 1024)} KB`);
}
