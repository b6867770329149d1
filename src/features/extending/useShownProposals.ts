import { useEffect, useState } from 'react';
import { SUB_AREA_COLOURS } from '#geo/plan/subAreaColours.ts';
import { newSketcher } from '#src/state/sketch.ts';
import { engine } from '#src/workers/engine.ts';
import type { ListedProposal, ShownProposal } from '#src/workers/planningQuestions.ts';

/** One after another of a set that is told apart with every kind of colour vision. */
export const proposalColour = (place: number): string =>
  SUB_AREA_COLOURS[place % SUB_AREA_COLOURS.length]!;

/** Shows proposals on the map, each in its colour; with one chosen it goes there and the others fade. */
export function useShownProposals(
  proposals: readonly ListedProposal[],
  chosen: string | null,
): void {
  const [sketcher] = useState(newSketcher);
  useEffect(() => {
    if (proposals.length === 0) return sketcher.wipe();
    const shown = proposals.map(({ id }, place): ShownProposal => ({
      id,
      colour: proposalColour(place),
      isFaint: chosen !== null && chosen !== id,
    }));
    sketcher.draw(async () => {
      const bbox = await engine.ask((api) => api.showProposals(shown));
      return { bbox: chosen === null ? null : bbox };
    });
  }, [proposals, chosen, sketcher]);
  useEffect(() => sketcher.wipe, [sketcher]);
}
