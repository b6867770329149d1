import { useEffect, useMemo } from 'react';
import { settingsOf } from '#geo/plan/plan.ts';
import { linksOfGroup, subAreasIn } from '#geo/plan/queries.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Highlight, MapPort, MapTheme } from '#src/map/MapPort.ts';
import { useRoute, type Selection } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace, type Workspace } from '#src/state/workspace.ts';

/** Shows on the map what the plan, its data and the engine say. */
export function useMapContent(
  map: MapPort | null,
  coverageLayer: Blob | null,
  theme: MapTheme,
): void {
  const { plan, streets, districts, streetByKey } = useWorkspace();
  const { selection } = useRoute();
  const tool = useTool((state) => state.tool);
  const chosen = settingsOf(plan).districts;

  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setStreets(streets?.layer ?? null), [map, streets]);
  useEffect(() => map?.setCoverage(coverageLayer), [map, coverageLayer]);
  useEffect(
    () => map?.setDistricts(districts.filter(({ id }) => !chosen || chosen.includes(id))),
    [map, districts, chosen],
  );
  useEffect(() => map?.setSubAreas(subAreasIn(plan, null)), [map, plan]);

  const attributions = useMemo(
    () => [...new Set(Object.values(plan.dataSets).flatMap(attributionOf))],
    [plan.dataSets],
  );
  useEffect(() => map?.setAttribution(attributions), [map, attributions]);

  const pointedOut = useMemo<Selection | null>(
    () => (tool.kind === 'pickStreets' ? { kind: 'group', id: tool.group } : selection),
    [tool, selection],
  );
  useEffect(
    () => map?.setHighlight(highlightOf(pointedOut, plan, streetByKey)),
    [map, pointedOut, plan, streetByKey],
  );
}

function attributionOf({ attribution, source }: { attribution: string; source: string }): string[] {
  const text = attribution || source;
  return text ? [text] : [];
}

function highlightOf(
  selection: Selection | null,
  plan: Plan,
  streetByKey: Workspace['streetByKey'],
): Highlight {
  return {
    streets: selection ? streetRows(selection, plan, streetByKey) : [],
    subArea: selection?.kind === 'subArea' ? selection.id : null,
    gap: selection?.kind === 'gap' ? Number(selection.id) : null,
  };
}

/** The streets that stand out: the chosen one, or those that the chosen group serves. */
function streetRows(
  selection: Selection,
  plan: Plan,
  streetByKey: Workspace['streetByKey'],
): number[] {
  const rowOf = (key: string) => streetByKey.get(key)?.row ?? [];
  if (selection.kind === 'street') return [rowOf(selection.id)].flat();
  if (selection.kind !== 'group') return [];
  return linksOfGroup(plan, selection.id).flatMap(({ target }) =>
    target.kind === 'subArea' ? [] : rowOf(target.street.key),
  );
}
