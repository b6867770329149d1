import { useTranslation } from 'react-i18next';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { newId } from '#src/storage/newId.ts';
import { colourBeside, nextColour } from '#geo/plan/colourBeside.ts';
import { useWorkspace } from './workspace.ts';

/** What a new sub-area begins with, and what it may fill. */
export function useNewSubArea() {
  const { t } = useTranslation();
  const { plan, store, districts } = useWorkspace();
  const chosen = settingsOf(plan).districts;
  const counting = districts.filter(({ id }) => chosen?.includes(id) ?? true);
  const polygons = counting.flatMap(({ area }) => polygonsOf(area));
  const district: Area | null = polygons.length > 0 ? areaOfPolygons(polygons) : null;

  /** Its id and its name. */
  const namedNew = () => {
    const number = subAreasIn(store.getPlan(), null).length + 1;
    return { id: newId(), name: t('subAreas.suggestedName', { number }) };
  };

  /** `area`: what it will be about, so that its colour is not that of a neighbour; null: not known. */
  const colourOfNew = (area: Area | null): string => {
    const subAreas = subAreasIn(store.getPlan(), null);
    return area ? colourBeside(subAreas, area) : nextColour(subAreas.map(({ colour }) => colour));
  };
  const fieldsOfNew = (area: Area | null) => ({ ...namedNew(), colour: colourOfNew(area) });

  return { namedNew, colourOfNew, fieldsOfNew, district };
}
