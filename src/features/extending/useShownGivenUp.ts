import { useEffect, useState } from 'react';
import { newSketcher } from '#src/state/sketch.ts';
import type { BalanceItem } from '#src/workers/balanceQuestions.ts';
import { engine } from '#src/workers/engine.ts';

/** Shows on the map what would be given up. */
export function useShownGivenUp(item: BalanceItem): void {
  const [sketcher] = useState(newSketcher);
  const { kind, list, place } = item;
  const part = item.kind === 'split' ? item.part : 0;
  useEffect(() => {
    sketcher.draw(async () => {
      const shown: BalanceItem =
        kind === 'split' ? { kind, list, place, part } : { kind, list, place };
      const bbox = await engine.ask((api) => api.showGivenUp(shown));
      return bbox && { bbox };
    });
  }, [kind, list, place, part, sketcher]);
  useEffect(() => sketcher.wipe, [sketcher]);
}
