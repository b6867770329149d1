import type { DossierContact, DossierSource } from '#geo/dossier/dossier.ts';
import { dossierOf } from '#geo/dossier/dossierOf.ts';
import type { NeutralNames } from '#geo/dossier/neutralNames.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import type { District } from '#geo/plan/district.ts';
import type { Sign } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Address } from '#geo/streets/address.ts';
import type { CoverageView } from './engineApi.ts';

/** What a dossier says that coverage does not depend on. */
export interface DossierExtra {
  readonly names: NeutralNames;
  readonly signs: readonly Sign[];
  readonly sources: readonly DossierSource[];
  readonly contacts: readonly DossierContact[];
  /** 2026-11-20 */
  readonly day: string;
}

export interface DossierQuestions {
  /**
   * All that others may know of the plan as it was covered last, as the JSON of a `Dossier` that goes on
   * to the worker that makes a file of it; null without streets.
   */
  dossier(extra: DossierExtra): Blob | null;
}

/** What the engine has, when it is asked. */
export interface DossierKnown {
  readonly plan: Plan;
  readonly coverage: Coverage;
  readonly districts: readonly District[];
  readonly addresses: readonly Address[] | null;
  readonly cover: (view: CoverageView) => Coverage;
}

export function dossierQuestions(known: () => DossierKnown | null): DossierQuestions {
  return {
    dossier: (extra) => {
      const has = known();
      if (!has) return null;
      const { coverage, cover, ...rest } = has;
      const { purpose, scenario } = coverage;
      const now = scenario === null ? coverage : cover({ purpose, scenario: null });
      const dossier = dossierOf({ ...rest, ...extra, coverage, now });
      // a blob crosses to the page without being copied
      return new Blob([JSON.stringify(dossier)], { type: 'application/json' });
    },
  };
}
