/** Features of a service on their way into a data set. */
export interface Download {
  /** GeoJSON in WGS84, a feature a line: end to end they are one file */
  readonly pages: readonly Blob[];
  /** features on the pages together */
  readonly count: number;
  /** the day that the data describe, "2026-10-21" */
  readonly day: string;
}

/** A page of features, a line each. */
export function linesOf(features: readonly unknown[]): Blob {
  return new Blob(features.map((feature) => `${JSON.stringify(feature)}\n`));
}

/** The day of a moment as a service writes it; without one, that of `now`, in ms since 1970. */
export function dayOf(timeStamp: string | null, now: number): string {
  const moment = Date.parse(timeStamp ?? '');
  return new Date(Number.isNaN(moment) ? now : moment).toISOString().slice(0, 10);
}
