import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { Placement } from '#geo/engine/pointing/sketch.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { Target } from '#geo/plan/target.ts';
import { engine } from '#src/workers/engine.ts';
import { useWorkspace } from './workspace.ts';

interface SketchStore {
  /** another number stands for another sketch; null: there is none */
  readonly version: number | null;
  /** where the map is to look; null: it stays */
  readonly bbox: BBox | null;
}

/** Links in the making, for the map: the engine has what is drawn. */
export const useSketch = create<SketchStore>()(() => ({ version: null, bbox: null }));

let versions = 0;

/** What the engine has sketched just now is what the map shows. */
export function showSketch(bbox: BBox | null): void {
  useSketch.setState({ version: ++versions, bbox });
}

export function clearSketch(): void {
  useSketch.setState({ version: null, bbox: null });
}

/**
 * Shows targets on the map that are not links yet, as long as who asks is there, and tells what each
 * comes to; null until that is known. Of several that ask the last one is shown. The map goes where they
 * are, when they are out of sight, unless `isSought` is false.
 */
export function useSketched(
  targets: readonly Target[],
  { isSought = true }: { readonly isSought?: boolean } = {},
): readonly Placement[] | null {
  const { plan, streets } = useWorkspace();
  const key = targets.length > 0 ? JSON.stringify(targets) : '';
  const [answer, setAnswer] = useState<{ key: string; placements: readonly Placement[] }>();
  useEffect(() => {
    if (!key) return;
    let isWanted = true;
    void engine
      .ask((api) => api.sketch(JSON.parse(key) as Target[]))
      .then((sketch) => {
        if (!isWanted || !sketch) return;
        setAnswer({ key, placements: sketch.placements });
        showSketch(isSought ? sketch.bbox : null);
      })
      // an engine that fails says so itself
      .catch(clearSketch);
    return () => {
      isWanted = false;
      clearSketch();
    };
    // a sub-area that changed is another piece of town under the same id
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, isSought, streets, plan.subAreas]);
  return answer?.key === key ? answer.placements : null;
}
