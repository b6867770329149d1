import { useEffect } from 'react';
import { watchWork } from '#src/state/atWork.ts';
import { useProposals } from '#src/state/proposals.ts';
import { useReceiving } from '#src/state/receiving.ts';
import { isDrawing, useTool } from '#src/state/tool.ts';

/** Knows of what is drawn, decided or looked at in an open plan, and lives only as long as the page. */
export function useWorkInHand(): void {
  useEffect(
    () =>
      watchWork(() => {
        const { phase, locked, leftOut } = useProposals.getState();
        if (phase === 'running') return 'making';
        const isDecided = locked.length > 0 || leftOut.length > 0;
        const isShown = useReceiving.getState().viewed !== null;
        return isDecided || isShown || isDrawing(useTool.getState().tool) ? 'filling-in' : null;
      }),
    [],
  );
}
