import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { newSketcher } from '#src/state/sketch.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { SplitAnswer } from '#src/workers/linkQuestions.ts';

/** How a street would split a group; `split` is null when it does not. */
export interface FoundSplit {
  /** as seen along the line: the side that goes to the new group */
  readonly gives: 'left' | 'right';
  readonly line: readonly LngLat[];
  readonly split: SplitAnswer | null;
  /** whether it is about another side, or the plan before the last change: the next is under way */
  readonly isStale: boolean;
}

/**
 * Looks how a street (its key) splits a group, and shows on the map what goes; null without a street,
 * and until it is known. Of the same street the last is told until the next is known.
 */
export function useGroupSplit(
  group: string,
  street: string | null,
  gives: 'left' | 'right',
): FoundSplit | null {
  const { t } = useTranslation();
  const { streets, streetByKey, report, isComputing } = useWorkspace();
  const row = street === null ? undefined : streetByKey.get(street)?.row;
  const box = streets?.bbox ?? null;
  const [sketcher] = useState(newSketcher);
  const [found, setFound] = useState<Omit<FoundSplit, 'isStale'> & { of: string; by: unknown }>();
  const of = `${group} ${row}`;
  useEffect(() => {
    if (row === undefined || !box) return sketcher.wipe();
    let isWanted = true;
    const ground = groundAround(box);
    const look = async () => {
      const line = await engine.ask((api) => api.splitLineOfStreet(row, ground));
      const split =
        line.length > 1
          ? await engine.ask((api) => api.splitGroup(group, ground, line, gives))
          : null;
      // the sketch of one that is not wanted any more may be drawn again: it tells nothing
      if (isWanted) setFound({ of, by: report, gives, line, split });
      return split;
    };
    sketcher.draw(() =>
      look().catch((error: unknown) => {
        if (isWanted) warn(problemText(t, workerProblem(error)));
        return null;
      }),
    );
    return () => {
      isWanted = false;
    };
    // with every report the engine knows other links: the same street splits them otherwise
  }, [group, row, of, gives, box, report, sketcher, t]);
  useEffect(() => sketcher.wipe, [sketcher]);
  if (found?.of !== of) return null;
  return { ...found, isStale: isComputing || found.gives !== gives || found.by !== report };
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
