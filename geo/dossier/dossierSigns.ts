import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { Sign } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { DossierSign } from './dossier.ts';
import { numberedSigns } from './numberedSigns.ts';

/** Signs of the groups that are shown, with the sub-areas that they stand in. */
export function dossierSigns(plan: Plan, signs: readonly Sign[]): readonly DossierSign[] {
  const subAreas = Object.values(plan.subAreas).map(({ name, area }) => {
    const polygons = polygonsOf(area).map(preparePolygon);
    const holds = ([lng, lat]: LngLat) =>
      polygons.some((polygon) => placeInPolygon(polygon, lng, lat) !== OUTSIDE);
    return { name, holds };
  });
  return numberedSigns(plan, signs).map(({ number, at, street, groupName }) => ({
    number,
    at,
    street,
    group: groupName,
    subAreas: subAreas.filter(({ holds }) => holds(at)).map(({ name }) => name),
  }));
}
