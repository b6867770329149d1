import { useEffect } from 'react';
import type { Area } from '#geo/plan/area.ts';
import { useAreaPreview } from '#src/state/areaPreview.ts';

/** Shows areas on the map that are not stored yet, as long as who asks is there. */
export function usePreview(areas: readonly Area[]): void {
  const key = JSON.stringify(areas);
  useEffect(() => {
    useAreaPreview.setState({ areas: JSON.parse(key) as Area[] });
    return () => useAreaPreview.setState({ areas: [] });
  }, [key]);
}
