import { useEffect, useMemo } from 'react';
import type { Area } from '#geo/plan/area.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import type { Highlight, MapPort, MapTheme, SubAreaShape } from '#src/map/MapPort.ts';
import type { ReadCoverageTile, ReadTile } from '#src/map/tiles/ReadTile.ts';
import { BASE_MAP_ATTRIBUTION } from '#src/services/pdok/baseMapTile.ts';
import { useAreaPreview } from '#src/state/areaPreview.ts';
import { useBaseMapChoice } from '#src/state/baseMapChoice.ts';
import { useHover } from '#src/state/hover.ts';
import { useRoute, type Selection } from '#src/state/route.ts';
import { useSketch } from '#src/state/sketch.ts';
import { useTool } from '#src/state/tool.ts';
import { useWorkspace, type Workspace } from '#src/state/workspace.ts';
import { engineTile } from '#src/workers/engineTile.ts';

/** What a map shows: the coverage that is asked for, or that of now beside it. */
export type MapSide = 'shown' | 'beside';

/**
 * Shows on the map what the plan, its data and the engine say. `version`: of the coverage; null: there is
 * none yet.
 */
export function useMapContent(
  map: MapPort | null,
  side: MapSide,
  version: number | null,
  theme: MapTheme,
): void {
  const { plan, scenario: shown, streets, districts, streetByKey } = useWorkspace();
  const { subAreas } = plan;
  const scenario = side === 'shown' ? shown : null;
  const { selection } = useRoute();
  const tool = useTool((state) => state.tool);
  const over = useHover((state) => state.over);
  const chosen = settingsOf(plan).districts;

  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setStreets(streets && readStreets()), [map, streets]);
  useEffect(
    () => map?.setCoverage(version === null ? null : readCoverage(side)),
    [map, side, version],
  );
  useEffect(
    () => map?.setDistricts(districts.filter(({ id }) => !chosen || chosen.includes(id))),
    [map, districts, chosen],
  );
  const preview = useAreaPreview(({ areas }) => areas);
  useEffect(
    () => map?.setSubAreas([...subAreasIn({ subAreas }, scenario), ...preview.map(previewShape)]),
    [map, subAreas, scenario, preview],
  );

  const hasBaseMap = useBaseMapChoice().style !== null;
  const attributions = useMemo(() => {
    const lines = Object.values(plan.dataSets).flatMap(attributionOf);
    return [...new Set(hasBaseMap ? [BASE_MAP_ATTRIBUTION, ...lines] : lines)];
  }, [plan.dataSets, hasBaseMap]);
  useEffect(() => map?.setAttribution(attributions), [map, attributions]);

  useEffect(
    // gaps have other numbers there
    () => map?.setHighlight(highlightOf([selection, over], streetByKey, side === 'shown')),
    [map, selection, over, streetByKey, side],
  );

  const ofGroup = tool.kind === 'pickStreets' ? tool.group : idOf(selection, 'group');
  // the engine knows only of the shown coverage what a group serves
  const group = side === 'shown' ? ofGroup : null;
  const sketch = useSketch((state) => state.version);
  // with every answer of the engine the group may serve something else
  useEffect(() => {
    if (sketch !== null) map?.setPointedOut(readSketch());
    else map?.setPointedOut(group !== null && version !== null ? readGroup(group) : null);
  }, [map, group, version, sketch]);
}

// in the accent colour of what is being made; no id of a sub-area has a space
const previewShape = (area: Area, i: number): SubAreaShape => ({
  id: `preview ${i}`,
  name: '',
  colour: PREVIEW_COLOUR,
  area,
});
const PREVIEW_COLOUR = '#6a2f56';

// a new function each time: for the map it stands for new content
const readStreets = (): ReadTile => (tile, signal) => engineTile({ kind: 'streets' }, tile, signal);

const readCoverage =
  (side: MapSide): ReadCoverageTile =>
  (tile, signal, forms) =>
    engineTile({ kind: side === 'shown' ? 'coverage' : 'beside', forms }, tile, signal);

const readGroup =
  (group: string): ReadTile =>
  (tile, signal) =>
    engineTile({ kind: 'group', group }, tile, signal);

const readSketch = (): ReadTile => (tile, signal) => engineTile({ kind: 'sketch' }, tile, signal);

function attributionOf({ attribution, source }: { attribution: string; source: string }): string[] {
  const text = attribution || source;
  return text ? [text] : [];
}

const idOf = (selection: Selection | null, kind: Selection['kind']) =>
  selection?.kind === kind ? selection.id : null;

/** What stands out: what is chosen, and what the pointer is over in a list. */
function highlightOf(
  selections: readonly (Selection | null)[],
  streetByKey: Workspace['streetByKey'],
  hasGaps: boolean,
): Highlight {
  const ids = (kind: Selection['kind']) => selections.flatMap((each) => idOf(each, kind) ?? []);
  const [subArea = null] = ids('subArea');
  const [gap] = ids('gap');
  return {
    streets: ids('street').flatMap((key) => streetByKey.get(key)?.row ?? []),
    subArea,
    gap: hasGaps && gap !== undefined ? Number(gap) : null,
  };
}
