import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { Sign } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { DossierSign } from './dossier.ts';

/** Signs of the groups that are shown, numbered by group and street. */
export function dossierSigns(plan: Plan, signs: readonly Sign[]): readonly DossierSign[] {
  const isIn = Object.values(plan.subAreas).map(({ name, area }) => {
    const polygons = polygonsOf(area).map(preparePolygon);
    const holds = ([lng, lat]: LngLat) =>
      polygons.some((polygon) => placeInPolygon(polygon, lng, lat) !== OUTSIDE);
    return { name, holds };
  });
  const shown = signs.flatMap(({ group, ...sign }) => {
    const of = plan.groups[group];
    return of ? [{ ...sign, group: of.name }] : [];
  });
  return shown
    .toSorted(
      (a, b) =>
        a.group.localeCompare(b.group, 'nl') ||
        a.street.localeCompare(b.street, 'nl') ||
        b.at[1] - a.at[1] ||
        a.at[0] - b.at[0],
    )
    .map(({ at, street, group }, i) => ({
      number: i + 1,
      at,
      street,
      group,
      subAreas: isIn.filter(({ holds }) => holds(at)).map(({ name }) => name),
    }));
}
