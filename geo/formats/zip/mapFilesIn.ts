import type { ZipEntry } from './zipEntries.ts';

/** Files of a zip by whether they are there for the map. */
export interface MapFiles {
  readonly sure: readonly ZipEntry[];
  /** of a kind that map files and what goes with them have in common */
  readonly maybe: readonly ZipEntry[];
}

/** Which files of a zip are map files, by their names. */
export function mapFilesIn(entries: readonly ZipEntry[]): MapFiles {
  return {
    sure: entries.filter(({ path }) => SURE.test(path)),
    maybe: entries.filter(({ path }) => MAYBE.test(path)),
  };
}

const SURE =
  /\.(geojson|geojsonl|geojsons|ndjson|jsonl|gpkg|fgb|kml|kmz|gpx|gml|osm|pbf|csv|tsv|xlsx|zip)$/i;
const MAYBE = /\.(json|xml|txt|sqlite|db)$/i;
