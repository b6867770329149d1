import { useEffect, useMemo, useRef } from 'react';
import { intersectBBoxes, joinBBoxes } from '#geo/geometry/bbox.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { MapPort } from '#src/map/MapPort.ts';
import { useAreaPreview } from '#src/state/areaPreview.ts';
import { useMapBounds } from '#src/state/mapBounds.ts';
import { getRoute, navigate, useRoute, type Selection } from '#src/state/route.ts';
import { useSketch } from '#src/state/sketch.ts';
import { useWholeMap } from '#src/state/wholeMap.ts';
import { useWorkspace, type Workspace } from '#src/state/workspace.ts';

const NONE: readonly Area[] = [];

const MARGIN_PX = { top: 48, right: 48, bottom: 48, left: 48 };

/** Moves the map to what is chosen, and keeps where it is in the address. */
export function useMapCamera(map: MapPort | null): void {
  const workspace = useWorkspace();
  const { selection } = useRoute();
  const whole = useWholeBox(workspace);

  // the first data show themselves, unless the address names a place
  const wholeKey = whole?.join() ?? '';
  const firstBox = useRef('');
  useEffect(
    () =>
      map?.onMove(({ lng, lat, zoom, bounds }) => {
        useMapBounds.setState({ bounds });
        // a window that changes moves the map too, before there is anything to see: nobody chose that place
        if (firstBox.current === '' && !getRoute().camera) return;
        navigate({ camera: { lng, lat, zoom } }, { replace: true });
      }),
    [map],
  );
  useEffect(() => {
    if (!map || !whole || firstBox.current === wholeKey) return;
    const isFirst = firstBox.current === '';
    firstBox.current = wholeKey;
    if (isFirst && getRoute().camera) return;
    map.fitBounds(whole, { padding: MARGIN_PX });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [map, wholeKey]);

  const preview = useAreaPreview(({ areas, isSought }) => (isSought ? areas : NONE));
  useEffect(() => {
    const around = joinBBoxes(preview.map(boxOfArea));
    if (around) map?.fitBounds(around, { padding: MARGIN_PX });
  }, [map, preview]);

  const sketched = useSketch((state) => state.bbox);
  useEffect(() => {
    if (sketched) map?.fitBounds(sketched, { padding: MARGIN_PX, unlessSeen: true });
  }, [map, sketched]);

  const times = useWholeMap((state) => state.times);
  const shownTimes = useRef(times);
  useEffect(() => {
    if (!map || !whole || shownTimes.current === times) return;
    shownTimes.current = times;
    map.fitBounds(whole, { padding: MARGIN_PX });
  }, [map, whole, times]);

  const selectionKey = selection ? `${selection.kind}:${selection.id}` : '';
  const shownFor = useRef(selectionKey);
  useEffect(() => {
    if (!map || shownFor.current === selectionKey) return;
    shownFor.current = selectionKey;
    // looked up here: for some it goes through all streets, and the map is told of every hover
    const box = selection && selectionBox(selection, workspace);
    if (box) map.fitBounds(box, { padding: MARGIN_PX });
    // only a new choice moves the map, not every change of what is chosen
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [map, selectionKey]);
}

/** The streets, as far as they lie around the districts that count. */
function useWholeBox({ plan, districts, streets }: Workspace): BBox | null {
  const { districts: chosen } = settingsOf(plan);
  const around = streets?.bbox ?? null;
  return useMemo(() => {
    const counting = chosen && new Set(chosen);
    const boxes = districts
      .filter(({ id }) => counting?.has(id) ?? true)
      .map(({ area }) => boxOfArea(area));
    const box = joinBBoxes(boxes);
    if (!around || !box) return around ?? box;
    // districts may be those of a whole country, or by mistake those of another town
    return intersectBBoxes(box, around) ?? around;
  }, [chosen, districts, around]);
}

// a place alone would be shown too near to know it by
const AROUND_METRES = 120;

function boxAround([lng, lat]: LngLat): BBox {
  const scale = metresPerDegree(lat);
  const [east, north] = [AROUND_METRES / scale.lng, AROUND_METRES / scale.lat];
  return [lng - east, lat - north, lng + east, lat + north];
}

function selectionBox(selection: Selection, workspace: Workspace): BBox | null {
  const { plan, shown, report, streetByKey, districts } = workspace;
  switch (selection.kind) {
    case 'street':
      return streetByKey.get(selection.id)?.bbox ?? null;
    case 'gap':
      return report?.gaps.find(({ id }) => String(id) === selection.id)?.bbox ?? null;
    case 'subArea': {
      const subArea = plan.subAreas[selection.id];
      return subArea ? boxOfArea(subArea.area) : null;
    }
    case 'district': {
      const district = districts.find(({ id }) => id === selection.id);
      return district ? boxOfArea(district.area) : null;
    }
    case 'group':
      return joinBBoxes(
        linksOfGroup(shown, selection.id).flatMap(({ target }) => {
          if (target.kind !== 'subArea') {
            const street = streetByKey.get(target.street.key);
            return street ? [street.bbox] : [];
          }
          const subArea = plan.subAreas[target.subArea];
          return subArea ? [boxOfArea(subArea.area)] : [];
        }),
      );
    case 'signUp': {
      const signUp = plan.signUps[selection.id];
      const name = signUp && 'street' in signUp ? signUp.street?.trim().toLowerCase() : undefined;
      const street = [...streetByKey.values()].find((each) => each.name.toLowerCase() === name);
      return street?.bbox ?? null;
    }
    case 'sign': {
      const sign = plan.signs[selection.id];
      return sign ? boxAround(sign.at) : null;
    }
    case 'person':
    case 'scenario':
      return null;
  }
}
