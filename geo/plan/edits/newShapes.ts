import { clipToNeighbours, fillTheRest, partAt } from '#geo/geometry/areas/fillTheRest.ts';
import { onGridArea } from '#geo/geometry/areas/grid.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { fail, succeed } from '#geo/result.ts';
import { areaOfPolygons, polygonsOf, type Area } from '../area.ts';
import { applyChange, type ChangeLabel } from '../change.ts';
import type { Plan } from '../plan.ts';
import { subAreasIn } from '../queries.ts';
import { coloursApart } from './coloursApart.ts';
import type { EditResult } from './problem.ts';
import { areasBeside, joined, reshaped } from './shapes.ts';
import { addSubArea } from './subAreas.ts';

/** A sub-area to be, without its shape: see `addSubArea`. */
export interface NewSubArea {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly contactPersons?: readonly string[];
  readonly deputies?: readonly string[];
  readonly sentence?: string;
  readonly note?: string;
  readonly scenario?: string | null;
}

/**
 * A new sub-area as it was drawn, its borders joined to those of its neighbours. With `clip` it
 * leaves to the neighbours what is theirs, and stays within the district when there is one.
 */
export function drawSubArea(
  plan: Plan,
  input: {
    readonly subArea: NewSubArea & { readonly area: Area };
    readonly clip: { readonly district: Area | null } | null;
  },
): EditResult {
  const { subArea, clip } = input;
  if (!clip) return addJoined(plan, subArea, polygonsOf(subArea.area));
  // what is drawn over itself has no inside to clip
  const drawn = addSubArea(plan, subArea);
  if (!drawn.ok) return drawn;
  const area = clipToNeighbours(
    polygonsOf(subArea.area),
    neighbourAreas(plan, subArea),
    clip.district && polygonsOf(clip.district),
  );
  return addJoined(plan, subArea, area);
}

/**
 * A new sub-area of all that is left of the district, or of the part of it in which `at` lies. What
 * is left may lie apart, and then is one sub-area in parts.
 */
export function fillSubArea(
  plan: Plan,
  input: { readonly subArea: NewSubArea; readonly district: Area; readonly at?: LngLat },
): EditResult {
  const rest = fillTheRest(polygonsOf(input.district), neighbourAreas(plan, input.subArea));
  return addJoined(plan, input.subArea, input.at ? partAt(rest, input.at) : rest);
}

function neighbourAreas(plan: Plan, { scenario = null }: NewSubArea): MultiPolygon[] {
  return subAreasIn(plan, scenario).map(({ area }) => polygonsOf(area));
}

function addJoined(plan: Plan, subArea: NewSubArea, area: MultiPolygon): EditResult {
  if (area.length === 0) return fail({ code: 'edit/no-area' });
  const added = addSubArea(plan, { ...subArea, area: areaOfPolygons(onGridArea(area)) });
  if (!added.ok) return added;
  const withIt = applyChange(plan, added.value);
  const changed = new Map([[subArea.id, polygonsOf(withIt.subAreas[subArea.id]!.area)]]);
  const after = joined(areasBeside(plan, withIt.subAreas[subArea.id]!), changed);
  const puts = [...after].map(([id, shape]) => reshaped(withIt.subAreas[id]!, shape));
  return coloursApart(plan, succeed({ ...added.value, puts }));
}

/**
 * New sub-areas from shapes that exist, such as neighbourhoods or a file: each as it is, their borders
 * joined to each other and to those of the sub-areas beside them. All of them, or none.
 */
export function addSubAreas(
  plan: Plan,
  input: { readonly subAreas: readonly (NewSubArea & { readonly area: Area })[] },
): EditResult {
  let withAll = plan;
  for (const subArea of input.subAreas) {
    const onIt = areaOfPolygons(onGridArea(polygonsOf(subArea.area)));
    const added = addSubArea(withAll, { ...subArea, area: onIt });
    if (!added.ok) return added;
    withAll = applyChange(withAll, added.value);
  }
  const scenarios = new Set(input.subAreas.map(({ scenario = null }) => scenario));
  const puts = [...scenarios].flatMap((scenario) => {
    const areas = areasBeside(withAll, { scenario });
    const ids = input.subAreas.map(({ id }) => id).filter((id) => areas.has(id));
    const changed = new Map(ids.map((id) => [id, areas.get(id)!]));
    return [...joined(areasBeside(plan, { scenario }), changed)].map(([id, area]) =>
      reshaped(withAll.subAreas[id]!, area),
    );
  });
  if (puts.length === 0) return fail({ code: 'edit/nothing' });
  const [first] = input.subAreas;
  const count = input.subAreas.length;
  const label: ChangeLabel =
    count === 1 ? { code: 'subArea/add', name: first!.name } : { code: 'subArea/addMany', count };
  return coloursApart(plan, succeed({ label, puts, deletes: [] }));
}
