import type { Feature, LineString } from 'geojson';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageGeoJson, type GisProperties } from '#geo/engine/coverageGeoJson.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { District } from '#geo/plan/district.ts';
import type { Sign } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { planIn } from '#geo/plan/planIn.ts';
import type { Address } from '#geo/streets/address.ts';
import { dossierGaps } from './dossierGaps.ts';
import { dossierGroups } from './dossierGroups.ts';
import { dossierProposals } from './dossierProposals.ts';
import { dossierStreets } from './dossierStreets.ts';
import { dossierSigns } from './dossierSigns.ts';
import { dossierSubAreas } from './dossierSubAreas.ts';
import type { Dossier, DossierContact, DossierSource, DossierStretch } from './dossier.ts';
import { coverageWithNeutralNames, withNeutralNames, type NeutralNames } from './neutralNames.ts';
import { otherStreets } from './otherStreets.ts';

/** What of a plan a dossier is made from: no person is in it, and no sign-up. */
export type DossierPlan = Omit<Plan, 'persons' | 'signUps' | 'dataSets' | 'signs'>;

/** What a dossier is made from. */
export interface DossierInput {
  readonly plan: DossierPlan;
  /** see `neutralNames` */
  readonly names: NeutralNames;
  readonly signs: readonly Sign[];
  readonly sources: readonly DossierSource[];
  /** what is shown: now, or a scenario */
  readonly coverage: Coverage;
  /** of the same purpose, now; the same as what is shown when that is now */
  readonly now: Coverage;
  readonly districts: readonly District[];
  /** as they were given to the coverage */
  readonly addresses: readonly Address[] | null;
  readonly day: string;
  /** those that were chosen one by one, with consent */
  readonly contacts: readonly DossierContact[];
}

/** All that others may know of a plan and its coverage. */
export function dossierOf(input: DossierInput): Dossier {
  const { names, districts } = input;
  const coverage = coverageWithNeutralNames(input.coverage, names);
  const { scenario } = coverage;
  const now = scenario === null ? coverage : coverageWithNeutralNames(input.now, names);
  const plan = planIn({ ...withNeutralNames(input.plan, names), ...NOBODY }, scenario);
  const settings = settingsOf(plan);
  const report = reportOf(coverage);
  const before = scenario === null ? report : reportOf(now);
  const placed = { coverage, addresses: input.addresses };
  const counting = settings.districts && new Set(settings.districts);
  return {
    title: settings.name,
    scenario: scenario === null ? null : plan.scenarios[scenario]!.name,
    day: input.day,
    purpose: coverage.purpose,
    schematic: settings.schematic,
    sources: input.sources,
    figures: { now: before.totals, planned: scenario === null ? null : report.totals },
    plannedMetres: report.plannedMetres,
    subAreas: dossierSubAreas(plan, placed, { report, before }),
    groups: dossierGroups(plan, report, placed),
    gaps: dossierGaps(coverage, report),
    proposals: dossierProposals(plan, coverage, now),
    signs: dossierSigns(plan, input.signs),
    districts: districts
      .filter(({ id }) => counting === null || counting.has(id))
      .map(({ name, area }) => ({ name, area })),
    streets: dossierStreets(plan, report),
    stretches: coverageGeoJson(coverage).features.map(stretchOf),
    otherStreets: otherStreets(coverage),
    contacts: input.contacts,
  };
}

const NOBODY: Pick<Plan, 'persons' | 'signUps' | 'dataSets' | 'signs'> = {
  persons: {},
  signUps: {},
  dataSets: {},
  signs: {},
};

type GisFeature = Feature<LineString, GisProperties>;

function stretchOf({ geometry, properties }: GisFeature): DossierStretch {
  const { gap, ...rest } = properties;
  return {
    ...rest,
    line: geometry.coordinates as [number, number][],
    gap: gap === null ? null : gap + 1,
  };
}
