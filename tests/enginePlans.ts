import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import type { Area } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import type { Group, Settings, SubArea } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { Purpose } from '#geo/plan/queries.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { networkOf } from './engineFixtures.ts';

/** What a test says of a plan; groups are made as they are named by links. */
export interface PlanParts {
  readonly settings?: Partial<Settings>;
  readonly links?: readonly LinkParts[];
  /** what differs from an active safety group of now, by group */
  readonly groups?: Readonly<Record<string, Partial<Group>>>;
  readonly subAreas?: Readonly<Record<string, Area>>;
  /** those that are planned in the scenario "later" */
  readonly laterSubAreas?: Readonly<Record<string, Area>>;
  readonly exclusions?: readonly Target[];
  /** ids of the links that end in the scenario "later" */
  readonly endsLater?: readonly string[];
}

/** A link of a group, now or in the scenario "later". Its id is `link-` and its place. */
export type LinkParts = readonly [group: string, target: Target, when?: 'later'];

export const LATER = 'scenario-later';

export function planOf(parts: PlanParts): Plan {
  const plan = emptyPlan('Proefdorp');
  const links = (parts.links ?? []).map(([group, target, when], i) => ({
    id: `link-${i}`,
    group,
    target,
    scenario: when ? LATER : null,
  }));
  const named = [...links.map(({ group }) => group), ...Object.keys(parts.groups ?? {})];
  const groups = [...new Set(named)].map((id) => group(id, parts.groups?.[id]));
  const subAreas = [
    ...Object.entries(parts.subAreas ?? {}).map(([id, area]) => subArea(id, area, null)),
    ...Object.entries(parts.laterSubAreas ?? {}).map(([id, area]) => subArea(id, area, LATER)),
  ];
  const exclusions = (parts.exclusions ?? []).map((target, i) => ({
    id: `exclusion-${i}`,
    target,
    note: '',
  }));
  return {
    ...plan,
    settings: { settings: { ...plan.settings['settings']!, ...parts.settings } },
    links: byId(links),
    groups: byId(groups),
    subAreas: byId(subAreas),
    exclusions: byId(exclusions),
    scenarios: byId([
      { id: LATER, name: 'Later', note: '', removes: [...(parts.endsLater ?? [])] },
    ]),
  };
}

function subArea(id: string, area: Area, scenario: string | null): SubArea {
  return { id, name: id, colour: '#0072b2', area, contactPersons: [], note: '', scenario };
}

function group(id: string, fields: Partial<Group> = {}): Group {
  return {
    id,
    name: `Appgroep ${id}`,
    platform: 'whatsapp',
    use: 'safety',
    status: 'active',
    administrators: [],
    members: null,
    capacity: null,
    note: '',
    scenario: null,
    ...fields,
  };
}

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]) {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

/** How a test asks for coverage beside its plan. */
export interface CoverOptions {
  readonly districts?: readonly District[];
  readonly addresses?: readonly Address[];
  readonly purpose?: Purpose;
  readonly scenario?: string | null;
}

export function cover(
  segments: readonly Segment[],
  parts: PlanParts,
  { districts = [], addresses, purpose = 'all', scenario = null }: CoverOptions = {},
): Coverage {
  const plan = planOf(parts);
  const network = networkOf(segments, plan.settings['settings']!.frontageMetres);
  const data = { districts, addresses: addresses ?? null };
  return coverageOfPlan(network, plan, data, { purpose, scenario });
}
