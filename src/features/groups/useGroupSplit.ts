import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { clearSketch, showSketch } from '#src/state/sketch.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { SplitAnswer } from '#src/workers/linkQuestions.ts';

/** How a street would split a group; `split` is null when it does not. */
export interface FoundSplit {
  readonly line: readonly LngLat[];
  readonly split: SplitAnswer | null;
}

/** Looks how a street (its key) splits a group, and shows on the map what goes; null without a street, and until it is known. */
export function useGroupSplit(
  group: string,
  street: string | null,
  gives: 'left' | 'right',
): FoundSplit | null {
  const { t } = useTranslation();
  const { plan, streets, streetByKey } = useWorkspace();
  const row = street === null ? undefined : streetByKey.get(street)?.row;
  const box = streets?.bbox ?? null;
  const key = `${group} ${row} ${gives}`;
  const [found, setFound] = useState<FoundSplit & { key: string }>();
  useEffect(() => {
    if (row === undefined || !box) return;
    let isWanted = true;
    const ground = groundAround(box);
    const look = async () => {
      const line = await engine.ask((api) => api.splitLineOfStreet(row, ground));
      const split =
        line.length > 1
          ? await engine.ask((api) => api.splitGroup(group, ground, line, gives))
          : null;
      if (!isWanted) return;
      setFound({ key, line, split });
      if (split) showSketch(split.bbox);
    };
    look().catch((error: unknown) => {
      if (isWanted) warn(problemText(t, workerProblem(error)));
    });
    return () => {
      isWanted = false;
      clearSketch();
    };
    // with other links the same street splits it otherwise
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [group, row, gives, key, box, plan.links, plan.subAreas, t]);
  return found?.key === key ? found : null;
}

// a little more than the streets themselves: their houses
const MARGIN_DEGREES = 0.001;

function groundAround([west, south, east, north]: BBox): Area {
  const [left, right] = [west - MARGIN_DEGREES, east + MARGIN_DEGREES];
  const [low, high] = [south - MARGIN_DEGREES, north + MARGIN_DEGREES];
  const ring: [number, number][] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
    [left, low],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
