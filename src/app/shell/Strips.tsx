import { useState } from 'react';
import { TourOffer } from '#src/features/help/tour/TourOffer.tsx';
import { useWorkspace } from '#src/state/workspace.ts';
import { countOfProblems } from '#src/storage/countOfProblems.ts';
import { useProblems } from '#src/storage/usePlan.ts';
import { DamageStrip } from './DamageStrip.tsx';
import { ScenarioStrip } from './ScenarioStrip.tsx';
import { ViewingStrip } from './ViewingStrip.tsx';

/** What stands under the bar: what must be known; if there is nothing, what is only offered. */
export function Strips() {
  const { store, scenario } = useWorkspace();
  const damage = countOfProblems(useProblems(store));
  // what is damaged later is said anew; what was noted stays in Gebied
  const [noted, setNoted] = useState(0);
  const isDamageShown = damage > noted;
  return (
    <>
      {store.isReadOnly ? <ViewingStrip /> : null}
      {isDamageShown ? <DamageStrip count={damage} onNoted={() => setNoted(damage)} /> : null}
      <ScenarioStrip />
      {/* not beside another one */}
      {store.isReadOnly || scenario !== null || isDamageShown ? null : <TourOffer />}
    </>
  );
}
