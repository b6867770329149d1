import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { rectangle, type Mark, type Path } from './drawing.ts';
import { INKS } from './inks.ts';
import { simplified } from './paths.ts';
import type { Projection } from './projection.ts';

/** The ground: a soft wash in each sub-area's colour. */
export const washMarks = (subAreas: Dossier['subAreas'], projection: Projection): Mark[] =>
  subAreas.map(({ area, colour }) => ({
    kind: 'shape',
    paths: ringsOf(area, projection),
    fill: { colour, opacity: 0.11 },
  }));

/** The borders of the sub-areas, those that are planned dashed, and those of the districts. */
export function borderMarks(
  { subAreas, districts }: Pick<Dossier, 'subAreas' | 'districts'>,
  projection: Projection,
): Mark[] {
  const around = districts.flatMap(({ area }) => ringsOf(area, projection));
  return [
    {
      kind: 'shape',
      paths: around,
      stroke: { colour: INKS.districtBorder, width: 1, dashes: [6, 2, 1, 2] },
    },
    ...subAreas.map(({ area, colour, planned }): Mark => ({
      kind: 'shape',
      paths: ringsOf(area, projection),
      stroke: {
        colour,
        width: 1.3,
        opacity: 0.85,
        ends: 'round',
        ...(planned && { dashes: [4, 2.5] }),
      },
    })),
  ];
}

/** What lies outside of an area, faded so that the area stands out. */
export const veilMark = ({ area }: DossierSubArea, projection: Projection): Mark => ({
  kind: 'shape',
  paths: [rectangle(projection.box), ...ringsOf(area, projection)],
  fill: { colour: INKS.paper, opacity: 0.6 },
});

const ringsOf = (area: Area, projection: Projection): Path[] =>
  polygonsOf(area).flatMap((polygon) => polygon.map((ring) => simplified(projection.path(ring))));
