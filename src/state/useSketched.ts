import { useEffect, useState } from 'react';
import type { Placement } from '#geo/engine/pointing/sketch.ts';
import type { Target } from '#geo/plan/target.ts';
import { engine } from '#src/workers/engine.ts';
import { newSketcher } from './sketch.ts';
import { useWorkspace } from './workspace.ts';

/**
 * Shows targets on the map that are not links yet, as long as who asks is there, and tells what each
 * comes to; null until that is known. Of several that ask the last one is shown. The map goes where they
 * are, when they are out of sight, unless `isSought` is false.
 */
export function useSketched(
  targets: readonly Target[],
  { isSought = true }: { readonly isSought?: boolean } = {},
): readonly Placement[] | null {
  const { report } = useWorkspace();
  const key = targets.length > 0 ? JSON.stringify(targets) : '';
  const [sketcher] = useState(newSketcher);
  const [answer, setAnswer] = useState<{ key: string; placements: readonly Placement[] }>();
  useEffect(() => {
    if (!key) return sketcher.wipe();
    sketcher.draw(async () => {
      // an engine that fails says so itself
      const sketch = await engine.ask((api) => api.sketch(JSON.parse(key) as Target[]));
      if (!sketch) return null;
      setAnswer({ key, placements: sketch.placements });
      return { bbox: isSought ? sketch.bbox : null };
    });
    // with another report the engine knows another plan, or other streets
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, isSought, report, sketcher]);
  useEffect(() => sketcher.wipe, [sketcher]);
  return answer?.key === key ? answer.placements : null;
}
