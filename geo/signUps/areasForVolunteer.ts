import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';

export interface AreaForVolunteer {
  readonly id: string;
  readonly name: string;
  readonly isHome: boolean;
  readonly hasContact: boolean;
}

/**
 * The sub-areas that a volunteer could look after, in the order in which they are proposed: those
 * without a contact person before the others, among these the one in which they live and then the
 * nearest. `home`: null when it is not known where that is; then by name.
 */
export function areasForVolunteer(
  plan: Plan,
  home: { readonly at: LngLat; readonly subArea: string | null } | null,
): readonly AreaForVolunteer[] {
  return subAreasIn(plan, null)
    .map(({ id, name, area, contactPersons }) => ({
      area: { id, name, isHome: home?.subArea === id, hasContact: contactPersons.length > 0 },
      distance: home ? distanceTo(home.at, polygonsOf(area)) : 0,
    }))
    .toSorted(
      (a, b) =>
        Number(a.area.hasContact) - Number(b.area.hasContact) ||
        Number(b.area.isHome) - Number(a.area.isHome) ||
        a.distance - b.distance ||
        a.area.name.localeCompare(b.area.name, 'nl', { numeric: true }),
    )
    .map(({ area }) => area);
}

/** To the nearest corner, squared: good enough to put neighbours in an order. */
function distanceTo(
  [lng, lat]: LngLat,
  polygons: readonly (readonly (readonly LngLat[])[])[],
): number {
  // a degree of longitude is shorter than one of latitude
  const scale = Math.cos((lat * Math.PI) / 180);
  const distances = polygons.flat(2).map(([x, y]) => ((x - lng) * scale) ** 2 + (y - lat) ** 2);
  return distances.reduce((least, each) => Math.min(least, each), Infinity);
}
