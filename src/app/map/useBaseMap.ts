import { useEffect } from 'react';
import type { MapPort } from '#src/map/MapPort.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useBaseMapChoice } from '#src/state/baseMapChoice.ts';
import { readPictures, useBaseMapHealth, watchNetwork } from '#src/state/baseMapPictures.ts';

/** Lays the base map that the user has chosen under the rest, if any. */
export function useBaseMap(map: MapPort | null): void {
  const { baseMap } = useAppStorage();
  const { style } = useBaseMapChoice();
  const round = useBaseMapHealth((health) => health.round);
  useEffect(() => (style ? watchNetwork() : undefined), [style]);
  useEffect(() => {
    map?.setBaseMap(style && readPictures(style, baseMap));
    // with every round there may be pictures that were missing before
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [map, style, baseMap, round]);
}
