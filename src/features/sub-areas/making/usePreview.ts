import { useEffect } from 'react';
import type { Area } from '#geo/plan/area.ts';
import { useAreaPreview } from '#src/state/areaPreview.ts';

/**
 * Shows areas on the map that are not stored yet, as long as who asks is there. The map goes where they
 * are unless `isSought` is false.
 */
export function usePreview(areas: readonly Area[], isSought = true): void {
  const key = JSON.stringify(areas);
  useEffect(() => {
    useAreaPreview.setState({ areas: JSON.parse(key) as Area[], isSought });
    return () => useAreaPreview.setState({ areas: [] });
  }, [key, isSought]);
}
