import { useEffect, useState } from 'react';
import { newSketcher } from '#src/state/sketch.ts';
import type { BalanceItem } from '#src/workers/balanceQuestions.ts';
import { engine } from '#src/workers/engine.ts';

/** Shows on the map what would be given up. */
export function useShownGivenUp(item: BalanceItem): void {
  const [sketcher] = useState(newSketcher);
  const { kind, place } = item;
  const part = item.kind === 'split' ? item.part : 0;
  useEffect(() => {
    sketcher.draw(async () => {
      const shown: BalanceItem = kind === 'split' ? { kind, place, part } : { kind, place };
      const bbox = await engine.ask((api) => api.showGivenUp(shown));
      return bbox && { bbox };
    });
  }, [kind, place, part, sketcher]);
  useEffect(() => sketcher.wipe, [sketcher]);
}
