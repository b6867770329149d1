import { fail, succeed, type Result } from '#geo/result.ts';
import type { EntityOf, Plan } from '../plan.ts';
import { plannedIn } from '../plannedIn.ts';
import { entity, missing, type EditProblem } from './problem.ts';

/** Pieces of a scenario, by id. */
export interface PieceIds {
  readonly scenario: string;
  /** all that is planned for these: the group itself when it is new, its new links and those it loses */
  readonly groups?: readonly string[];
  /** single links: planned ones, or ones of now that end */
  readonly links?: readonly string[];
  readonly subAreas?: readonly string[];
}

/** The same, taken apart: all of it planned in the scenario. */
export interface Pieces {
  readonly scenario: EntityOf<'scenarios'>;
  /** planned groups */
  readonly groups: ReadonlySet<string>;
  /** planned links */
  readonly links: ReadonlySet<string>;
  /** links of now that end */
  readonly ends: ReadonlySet<string>;
  readonly subAreas: ReadonlySet<string>;
  /** of the one piece when it is one, else of the scenario */
  readonly name: string;
}

/** Finds pieces of a scenario; a problem when one of them is not planned there. */
export function piecesOf(plan: Plan, ids: PieceIds): Result<Pieces, EditProblem> {
  const { groups = [], links = [], subAreas = [] } = ids;
  const found = entity(plan, 'scenarios', ids.scenario);
  if (!found.ok) return found;
  const problem =
    missing(plan, 'groups', groups) ??
    missing(plan, 'links', links) ??
    missing(plan, 'subAreas', subAreas);
  if (problem) return fail(problem);
  const scenario = found.value;
  const ends = new Set(scenario.removes);
  const isElsewhere = (each: { readonly scenario: string | null }) =>
    each.scenario !== scenario.id && each.scenario !== null;
  const strange =
    groups.map((id) => plan.groups[id]!).find(isElsewhere) ??
    subAreas.map((id) => plan.subAreas[id]!).find((area) => area.scenario !== scenario.id);
  if (strange) return fail({ code: 'edit/planned-elsewhere', name: strange.name });
  const planned = plannedIn(plan, scenario.id).groups.filter(({ group }) =>
    groups.includes(group.id),
  );
  const single = links.map((id) => plan.links[id]!);
  const pieces: Pieces = {
    scenario,
    groups: new Set(planned.flatMap(({ group, isNew }) => (isNew ? [group.id] : []))),
    links: new Set(
      [
        ...planned.flatMap((each) => each.links),
        ...single.filter((link) => link.scenario === scenario.id),
      ].map(({ id }) => id),
    ),
    ends: new Set(
      [...planned.flatMap((each) => each.ends), ...single.filter(({ id }) => ends.has(id))].map(
        ({ id }) => id,
      ),
    ),
    subAreas: new Set(subAreas),
    name: nameOf(plan, ids) ?? scenario.name,
  };
  const { size } = new Set([...pieces.groups, ...pieces.links, ...pieces.ends, ...subAreas]);
  return size === 0 ? fail({ code: 'edit/nothing' }) : succeed(pieces);
}

function nameOf(plan: Plan, { groups = [], links = [], subAreas = [] }: PieceIds): string | null {
  const ofLinks = links.map((id) => plan.links[id]!.group);
  const [group, ...others] = new Set([...groups, ...ofLinks]);
  if (group !== undefined) return others.length === 0 ? (plan.groups[group]?.name ?? null) : null;
  return subAreas.length === 1 ? plan.subAreas[subAreas[0]!]!.name : null;
}

/** All pieces of a scenario. */
export function allPieces(plan: Plan, scenario: string): PieceIds {
  const { groups, subAreas } = plannedIn(plan, scenario);
  return {
    scenario,
    groups: groups.map(({ group }) => group.id),
    subAreas: subAreas.map(({ id }) => id),
  };
}
