/** Features of a service on their way into a data set, as a file of GeoJSON a page. */
export interface Download {
  readonly pages: readonly Blob[];
  /** features on the pages together */
  readonly count: number;
  /** the day that the data describe, "2026-10-21" */
  readonly day: string;
}

/** A page of features as a file, for the worker that reads files. */
export function fileOf(features: readonly unknown[]): Blob {
  return new Blob([JSON.stringify({ type: 'FeatureCollection', features })], {
    type: 'application/geo+json',
  });
}

/** The day of a moment as a service writes it; without one, that of `now`, in ms since 1970. */
export function dayOf(timeStamp: string | null, now: number): string {
  const moment = Date.parse(timeStamp ?? '');
  return new Date(Number.isNaN(moment) ? now : moment).toISOString().slice(0, 10);
}
