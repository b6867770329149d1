import { useTranslation } from 'react-i18next';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { newId } from '#src/storage/newId.ts';
import { colourBeside, nextColour } from './subAreaColours.ts';
import { useWorkspace } from './workspace.ts';

/** What a new sub-area begins with, and what it may fill. */
export function useNewSubArea() {
  const { t } = useTranslation();
  const { plan, store, districts } = useWorkspace();
  const chosen = settingsOf(plan).districts;
  const counting = districts.filter(({ id }) => chosen?.includes(id) ?? true);
  const polygons = counting.flatMap(({ area }) => polygonsOf(area));
  const district: Area | null = polygons.length > 0 ? areaOfPolygons(polygons) : null;

  /** `area`: what it will be about, so that its colour is not that of a neighbour; null: not known. */
  const fieldsOfNew = (area: Area | null) => {
    const subAreas = subAreasIn(store.getPlan(), null);
    return {
      id: newId(),
      name: t('subAreas.suggestedName', { number: subAreas.length + 1 }),
      colour: area
        ? colourBeside(subAreas, area)
        : nextColour(subAreas.map(({ colour }) => colour)),
    };
  };
  return { fieldsOfNew, district };
}
