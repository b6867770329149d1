import { touchingAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import { succeed } from '#geo/result.ts';
import { polygonsOf } from '../area.ts';
import { boxOfArea } from '../areaBox.ts';
import { applyChange, type Put } from '../change.ts';
import { colourBeside } from '../colourBeside.ts';
import type { SubArea } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { subAreasIn } from '../queries.ts';
import type { EditResult } from './problem.ts';

/**
 * The same change, in which no sub-area that is new or got another shape comes to lie beside one of its
 * own colour: it gets another colour then. Neighbours that had the same colour before keep it, for
 * somebody chose it so.
 */
export function coloursApart(plan: Plan, result: EditResult): EditResult {
  if (!result.ok) return result;
  let after = applyChange(plan, result.value);
  const puts = result.value.puts.map((put): Put => {
    if (put.kind !== 'subAreas') return put;
    const subArea = put.entity;
    const before = plan.subAreas[subArea.id];
    const known = before ? alikeBeside(plan, before) : new Set<string>();
    const alike = alikeBeside(after, subArea);
    if ([...alike].every((id) => known.has(id))) return put;
    const others = subAreasIn(after, subArea.scenario).filter(({ id }) => id !== subArea.id);
    const recoloured: Put = {
      kind: 'subAreas',
      entity: { ...subArea, colour: colourBeside(others, subArea.area) },
    };
    after = applyChange(after, { puts: [recoloured], deletes: [] });
    return recoloured;
  });
  return succeed({ ...result.value, puts });
}

/** Ids of the sub-areas of the same colour that lie against or over one. */
function alikeBeside(plan: Plan, subArea: SubArea): ReadonlySet<string> {
  const box = boxOfArea(subArea.area);
  const near = subAreasIn(plan, subArea.scenario).filter(({ id, colour, area }) => {
    if (id === subArea.id || colour !== subArea.colour) return false;
    const there = boxOfArea(area);
    return box && there && intersectBBoxes(box, there);
  });
  if (near.length === 0) return new Set();
  const [beside] = touchingAreas([subArea, ...near].map(({ area }) => polygonsOf(area)));
  return new Set(near.filter((_, i) => beside!.has(i + 1)).map(({ id }) => id));
}
