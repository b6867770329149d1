import type { PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { AreasFrom, CoverageOptions } from './coverageOptions.ts';
import { loadAddresses, loadAreas, loadDistricts, loadPlan, loadStreets } from './loadData.ts';
import { planOfAreas } from './planOfAreas.ts';
import type { InputProblem } from './problem.ts';

/** Everything that coverage is worked out from. */
export interface CoverageInputs {
  readonly plan: Plan;
  /** id of the scenario; null is now */
  readonly scenario: string | null;
  readonly segments: readonly Segment[];
  readonly districts: readonly District[];
  readonly addresses: readonly Address[] | null;
}

type Read<Value> = Promise<Result<Value, InputProblem>>;

/** Reads the files of a `coverage` command. A file given beside a plan goes before its own data. */
export async function coverageInputs(options: CoverageOptions): Read<CoverageInputs> {
  const base = await baseOf(options);
  if (!base.ok) return base;
  const streets = options.streets ? await loadStreets(options.streets) : succeed(null);
  if (!streets.ok) return streets;
  const districts = options.districts ? await loadDistricts(options.districts) : succeed(null);
  if (!districts.ok) return districts;
  const addresses = options.addresses ? await loadAddresses(options.addresses) : succeed(null);
  if (!addresses.ok) return addresses;
  const segments = streets.value ?? base.value.segments;
  if (!segments) return fail({ code: 'coverage/no-streets', file: fileOf(options.from) });
  return succeed({
    plan: withSettings(base.value.plan, options),
    scenario: base.value.scenario,
    segments,
    districts: districts.value ?? base.value.districts,
    addresses: addresses.value ?? base.value.addresses,
  });
}

/** What a plan file or an areas file has by itself. */
type Base = Omit<CoverageInputs, 'segments'> & { readonly segments: readonly Segment[] | null };

const fileOf = (from: AreasFrom) => ('plan' in from ? from.plan : (from.areas ?? ''));

async function baseOf({ from, passphraseFile }: CoverageOptions): Read<Base> {
  if ('areas' in from) {
    const areas = from.areas === null ? succeed([]) : await loadAreas(from.areas);
    if (!areas.ok) return areas;
    const plan = planOfAreas(areas.value);
    return succeed({ plan, scenario: null, segments: null, districts: [], addresses: null });
  }
  const file = await loadPlan(from.plan, passphraseFile);
  if (!file.ok) return file;
  const { plan } = file.value;
  const scenario = scenarioOf(plan, from.scenario, from.plan);
  if (!scenario.ok) return scenario;
  return succeed({ plan, scenario: scenario.value, ...dataOf(file.value) });
}

/** The scenario of a name, or of an id. */
function scenarioOf(
  plan: Plan,
  wanted: string | null,
  file: string,
): Result<string | null, InputProblem> {
  if (wanted === null) return succeed(null);
  const scenarios = Object.values(plan.scenarios);
  const found =
    scenarios.find(({ name }) => name === wanted) ?? scenarios.find(({ id }) => id === wanted);
  if (found) return succeed(found.id);
  const names = scenarios.map(({ name }) => name);
  return fail({ code: 'coverage/no-scenario', file, scenario: wanted, scenarios: names });
}

function dataOf({ dataSets }: PlanFile) {
  const contents = dataSets.map(({ content }) => content);
  return {
    segments: contents.find((content) => content?.kind === 'streets')?.segments ?? null,
    districts: contents.find((content) => content?.kind === 'districts')?.districts ?? [],
    addresses: contents.find((content) => content?.kind === 'addresses')?.addresses ?? null,
  };
}

function withSettings(plan: Plan, { frontageMetres, districts }: CoverageOptions): Plan {
  const settings = settingsOf(plan);
  return {
    ...plan,
    settings: {
      settings: {
        ...settings,
        frontageMetres: frontageMetres ?? settings.frontageMetres,
        // the districts that count are named by the ids of the plan's own data
        districts: districts === null ? settings.districts : null,
      },
    },
  };
}
