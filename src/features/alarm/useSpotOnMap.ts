import { useEffect, useState } from 'react';
import type { GroupsAround } from '#geo/engine/groupsAround.ts';
import type { AlarmSpot } from '#src/state/alarmSpot.ts';
import { newSketcher } from '#src/state/sketch.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

/** Shows the spot on the map: a mark on the street at a place, or all of a street from the list. */
export function useSpotOnMap(spot: AlarmSpot | null, around: GroupsAround | null): void {
  const street = around?.street ?? null;
  const at = spot && 'at' in spot ? spot.at.join() : '';
  const { streets } = useWorkspace();
  const [sketcher] = useState(newSketcher);
  useEffect(() => {
    if (street === null) return;
    sketcher.draw(async () => {
      const [lng, lat] = at.split(',').map(Number);
      const { target } = at
        ? await engine.ask((api) => api.pointedStretch(street, [lng!, lat!], null))
        : await engine.ask((api) => api.pointed(street, [0, 0], 'street'));
      const sketch = target && (await engine.ask((api) => api.sketch([target])));
      return sketch && { bbox: at ? null : sketch.bbox };
    });
    return sketcher.wipe;
    // with other streets the engine has lost it
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [street, at, streets, sketcher]);
}
