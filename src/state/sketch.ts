import { create } from 'zustand';
import type { BBox } from '#geo/geometry/types.ts';
import { latestOnly } from '#src/workers/latestOnly.ts';

interface SketchStore {
  /** another number stands for another sketch; null: there is none */
  readonly version: number | null;
  /** where the map is to look; null: it stays */
  readonly bbox: BBox | null;
}

const NONE: SketchStore = { version: null, bbox: null };

/** Links in the making, for the map: the engine has what is drawn. */
export const useSketch = create<SketchStore>()(() => NONE);

/** Has the engine sketch something, and tells where the map is to look; null when nothing is sketched. */
export type Sketching = () => Promise<Pick<SketchStore, 'bbox'> | null>;

/** One that sketches. The engine keeps one sketch: of several that have one the last drawn is seen. */
export interface Sketcher {
  /** In place of what this one had drawn. What fails is the caller's to tell. */
  readonly draw: (sketching: Sketching) => void;
  /** Wipes out its own; what another had drawn before is seen again. */
  readonly wipe: () => void;
}

interface Drawn {
  readonly by: Sketcher;
  readonly sketching: Sketching;
}

// the last one is what is seen
let drawn: readonly Drawn[] = [];
let versions = 0;
// a slider that is dragged asks for more sketches than the engine can make
const latest = latestOnly();

export function newSketcher(): Sketcher {
  const sketcher: Sketcher = {
    draw: (sketching) => {
      drawn = [...without(sketcher), { by: sketcher, sketching }];
      show();
    },
    wipe: () => {
      const isSeen = drawn.at(-1)?.by === sketcher;
      drawn = without(sketcher);
      if (isSeen) show({ isAgain: true });
    },
  };
  return sketcher;
}

const without = (sketcher: Sketcher) => drawn.filter(({ by }) => by !== sketcher);

function show({ isAgain = false } = {}): void {
  const top = drawn.at(-1);
  if (!top) {
    latest.stop();
    useSketch.setState(NONE);
    return;
  }
  latest.run(async () => {
    const sketch = await top.sketching().catch(() => null);
    // one that follows a slider is seen though the next is under way
    if (drawn.at(-1)?.by !== top.by) return;
    // the map has been there already
    const bbox = isAgain ? null : (sketch?.bbox ?? null);
    useSketch.setState(sketch ? { version: ++versions, bbox } : NONE);
  });
}
