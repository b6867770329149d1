import type { WriteHelp } from '../article.ts';
import { accessibility } from './accessibility.ts';
import { area } from './area.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import { words } from './words.ts';

/** The help in English. */
export const writeHelp: WriteHelp = (b) => ({
  articles: { ...area(b), ...groups(b), ...people(b), ...accessibility(b) },
  words,
});
