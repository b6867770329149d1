import type { Plan } from '#geo/plan/plan.ts';
import type { DossierSource } from './dossier.ts';

/** Where the data of a plan came from; not the names of the files, which may tell of persons. */
export function sourcesOf({ dataSets }: Pick<Plan, 'dataSets'>): readonly DossierSource[] {
  return Object.values(dataSets).map(({ kind, source, date, licence, attribution }) => ({
    kind,
    source,
    date,
    licence,
    attribution,
  }));
}
