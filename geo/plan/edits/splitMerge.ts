import { areaApart, mergeAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { likeBefore } from '#geo/geometry/areas/joinBorders.ts';
import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { fail, succeed } from '#geo/result.ts';
import { areaOfPolygons, polygonsOf } from '../area.ts';
import { applyChange, type Put } from '../change.ts';
import type { SubArea } from '../entities.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import { coloursApart } from './coloursApart.ts';
import { entity, missing, type EditResult } from './problem.ts';
import { areasBeside, joined, reshaped } from './shapes.ts';
import { addSubArea } from './subAreas.ts';

/**
 * Splits a sub-area along a line. One side stays the sub-area: its name, note, contact persons and
 * everything that refers to it; the other is a new one. Groups that serve the sub-area serve the other
 * side too where `links` gives them a link for it.
 */
export function splitSubArea(
  plan: Plan,
  input: {
    readonly id: string;
    readonly line: readonly LngLat[];
    /** which side, as seen along the line, stays what it is */
    readonly keeps: 'left' | 'right';
    /** `contactPersons` are the other side's own; those of the sub-area stay with it */
    readonly other: {
      readonly id: string;
      readonly name: string;
      readonly colour: string;
      readonly contactPersons?: readonly string[];
      readonly deputies?: readonly string[];
      readonly note?: string;
    };
    /** by a link to the sub-area: the id of a new one, to the other side */
    readonly links?: Readonly<Record<string, string>>;
  },
): EditResult {
  const found = entity(plan, 'subAreas', input.id);
  if (!found.ok) return found;
  const { name, scenario, area } = found.value;
  const before = polygonsOf(area);
  const halves = splitArea(before, input.line);
  if (!halves) return fail({ code: 'edit/not-cut', name });
  const [kept, given] =
    input.keeps === 'left' ? [halves.left, halves.right] : [halves.right, halves.left];
  const added = addSubArea(plan, { ...input.other, scenario, area: areaOfPolygons(given) });
  if (!added.ok) return added;
  const withIt = applyChange(plan, added.value);
  const changed = new Map([
    [input.id, likeBefore(before, kept)],
    [input.other.id, polygonsOf(withIt.subAreas[input.other.id]!.area)],
  ]);
  const puts = [
    ...shapePuts(withIt, found.value, changed),
    ...linksToOther(plan, input.id, input.other.id, input.links ?? {}),
  ];
  return coloursApart(plan, succeed({ label: { code: 'subArea/split', name }, puts, deletes: [] }));
}

/** What links to a sub-area, once more with another one. */
function linksToOther(
  plan: Plan,
  subArea: string,
  other: string,
  ids: Readonly<Record<string, string>>,
): Put[] {
  return Object.values(plan.links).flatMap((link) => {
    const id = ids[link.id];
    if (!id || link.target.kind !== 'subArea' || link.target.subArea !== subArea) return [];
    const target: Target = { kind: 'subArea', subArea: other };
    return [{ kind: 'links', entity: { ...link, id, target } }];
  });
}

/**
 * Merges sub-areas that touch into the first of `ids`, which keeps its name, note and colour and gets
 * the contact persons of all. Links, exclusions and sign-ups that refer to the others come to refer
 * to it; what it has already is not had twice.
 */
export function mergeSubAreas(plan: Plan, input: { readonly ids: readonly string[] }): EditResult {
  const ids = [...new Set(input.ids)];
  const problem = missing(plan, 'subAreas', ids);
  if (problem) return fail(problem);
  const subAreas = ids.map((id) => plan.subAreas[id]!);
  const [keeper, ...others] = subAreas;
  if (!keeper || others.length === 0) return fail({ code: 'edit/nothing' });
  const areas = subAreas.map(({ area }) => polygonsOf(area));
  const apart = areaApart(areas);
  if (apart !== null) {
    return fail({ code: 'edit/not-neighbours', name: subAreas[apart]!.name, other: keeper.name });
  }
  const gone = new Set(others.map(({ id }) => id));
  const merged = withPersonsOf(keeper, subAreas);
  const left = withoutSubAreas(
    { ...plan, subAreas: { ...plan.subAreas, [keeper.id]: merged } },
    gone,
  );
  const { puts, deletes } = referringTo(plan, keeper.id, gone);
  const shape = likeBefore(areas[0]!, mergeAreas(areas));
  return coloursApart(
    plan,
    succeed({
      label: { code: 'subArea/merge', name: keeper.name },
      puts: [...shapePuts(left, merged, new Map([[keeper.id, shape]])), ...puts],
      deletes: [...others.map(({ id }) => ({ kind: 'subAreas', id }) as const), ...deletes],
    }),
  );
}

function shapePuts(
  plan: Plan,
  subArea: SubArea,
  changed: ReadonlyMap<string, MultiPolygon>,
): Put[] {
  const after = joined(areasBeside(plan, subArea), changed);
  return [...after].map(([id, area]) => reshaped(plan.subAreas[id]!, area));
}

/** Whoever is a contact person of one of them is one of all, and so no deputy. */
function withPersonsOf(keeper: SubArea, subAreas: readonly SubArea[]): SubArea {
  const contactPersons = [...new Set(subAreas.flatMap((subArea) => subArea.contactPersons))];
  const deputies = [...new Set(subAreas.flatMap((subArea) => subArea.deputies ?? []))].filter(
    (id) => !contactPersons.includes(id),
  );
  return {
    ...keeper,
    contactPersons,
    ...(deputies.length > 0 || keeper.deputies ? { deputies } : {}),
  };
}

function withoutSubAreas(plan: Plan, gone: ReadonlySet<string>): Plan {
  const kept = Object.entries(plan.subAreas).filter(([id]) => !gone.has(id));
  return { ...plan, subAreas: Object.fromEntries(kept) };
}

/** What refers to sub-areas that go, referring to another one; what that one has already goes. */
function referringTo(plan: Plan, to: string, gone: ReadonlySet<string>) {
  const isOf = (target: Target, ids: ReadonlySet<string>) =>
    target.kind === 'subArea' && ids.has(target.subArea);
  const target: Target = { kind: 'subArea', subArea: to };
  const kept = new Set([to]);
  const puts: Put[] = [];
  const deletes: { kind: 'links' | 'exclusions'; id: string }[] = [];
  const linkKey = ({ group, scenario }: Plan['links'][string]) => `${group} ${scenario ?? ''}`;
  const had = new Set(
    Object.values(plan.links)
      .filter((link) => isOf(link.target, kept))
      .map(linkKey),
  );
  for (const link of Object.values(plan.links)) {
    if (!isOf(link.target, gone)) continue;
    if (had.has(linkKey(link))) deletes.push({ kind: 'links', id: link.id });
    else puts.push({ kind: 'links', entity: { ...link, target } });
    had.add(linkKey(link));
  }
  let isExcluded = Object.values(plan.exclusions).some((one) => isOf(one.target, kept));
  for (const exclusion of Object.values(plan.exclusions)) {
    if (!isOf(exclusion.target, gone)) continue;
    if (isExcluded) deletes.push({ kind: 'exclusions', id: exclusion.id });
    else puts.push({ kind: 'exclusions', entity: { ...exclusion, target } });
    isExcluded = true;
  }
  for (const signUp of Object.values(plan.signUps)) {
    if (!('subArea' in signUp) || signUp.subArea === null || !gone.has(signUp.subArea)) continue;
    puts.push({ kind: 'signUps', entity: { ...signUp, subArea: to } });
  }
  return { puts, deletes };
}
