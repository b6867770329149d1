import type { LngLat } from '#geo/geometry/types.ts';
import { moveSign } from '#geo/plan/edits/signs.ts';
import { engine } from '#src/workers/engine.ts';
import { useEdit } from './useEdit.ts';

/** Moves a sign; the engine says along which street it stands there. */
export function useMoveSign(): (id: string, at: LngLat) => Promise<void> {
  const edit = useEdit();
  return async (id, at) => {
    edit(moveSign, { id, at, street: await streetAt(at) });
  };
}

/** The street along which a place lies; '' when the engine does not know. */
export const streetAt = (at: LngLat): Promise<string> =>
  engine.ask((api) => api.streetAt(at)).catch(() => '');
