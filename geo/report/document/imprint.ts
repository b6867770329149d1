import type { Dossier } from '#geo/dossier/dossier.ts';
import type { Saying } from './said.ts';

/** The day, and whom the data are from: what a map must say wherever it goes. */
export function imprintOf({ day, sources }: Dossier, { formats }: Saying): string {
  const owners = new Set(sources.map(({ attribution, source }) => attribution || source));
  return [formats.day(day), ...[...owners].filter(Boolean)].join(' · ');
}
