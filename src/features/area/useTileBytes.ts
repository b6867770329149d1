import { useEffect, useState } from 'react';
import type { BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useBaseMapKeeping } from '#src/state/baseMapKeeping.ts';

// of a built-up area, until tiles of its own say better
const USUAL_BYTES = 20_000;

/** What a tile weighs on average: as those that are kept do, else as they usually do. */
export function useTileBytes(style: BaseMapStyle): number {
  const { baseMap } = useAppStorage();
  const version = useBaseMapKeeping((state) => state.version);
  const [bytes, setBytes] = useState(USUAL_BYTES);
  useEffect(() => {
    let isGone = false;
    void baseMap.averageBytes(style).then((average) => {
      if (!isGone) setBytes((average.ok && average.value) || USUAL_BYTES);
    });
    return () => {
      isGone = true;
    };
    // with every version there is more to go by
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [baseMap, style, version]);
  return bytes;
}
