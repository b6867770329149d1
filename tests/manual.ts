import { readFileSync } from 'node:fs';

/** The manual for coordinators. */
export const MANUAL_FOLDER = 'docs/handleiding';

export const manualText = (): string => readFileSync(`${MANUAL_FOLDER}/README.md`, 'utf8');

/** The pictures that the manual shows, in its order. */
export const picturesIn = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]+\]\((.+?)\)/g)].map(([, file]) => file!);

/** The names between ** in the manual: what stands on the screen. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, name]) => name!.replaceAll(/\s+/g, ' '));
