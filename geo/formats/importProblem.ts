import type { Column } from './fields/columns.ts';
import type { Misfit } from './fields/misfit.ts';
import type { Role, RoleSet } from './fields/roles.ts';
import type { SkipCode } from './importSummary.ts';

/** What a file is by its first bytes. */
export type FileKind =
  | 'json'
  | 'html'
  | 'xml'
  | 'kml'
  | 'gpx'
  | 'gml'
  /** why a map service did not answer a question, saved instead of the answer */
  | 'service-report'
  | 'zip'
  | 'gzip'
  | 'sqlite'
  | 'pdf'
  | 'image'
  | 'video'
  | 'shapefile'
  | 'flatgeobuf'
  | 'office'
  | 'text'
  | 'binary';

/** JSON that is something else than GeoJSON. */
export type JsonDialect = 'overpass' | 'topojson' | 'esri-json' | 'plan-file' | 'other';

export type DataKind = 'streets' | 'districts' | 'addresses';
export type GeometryKind = 'points' | 'lines' | 'polygons';

/** A place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Why nothing of a file could be read. `file` is its name, as the user knows it. */
export type ImportProblem = { readonly file: string } & (
  | { readonly code: 'import/empty' }
  | { readonly code: 'import/too-large'; readonly bytes: number; readonly limitBytes: number }
  /** the page around a download, saved instead of the download */
  | { readonly code: 'import/html-page' }
  /** of no format that is read */
  | { readonly code: 'import/unknown-format'; readonly found: FileKind }
  /** where only JSON will do */
  | { readonly code: 'import/not-json'; readonly found: FileKind }
  /** the file stops before its last bracket: a download or a copy that was broken off */
  | { readonly code: 'import/truncated'; readonly at: TextPlace }
  | { readonly code: 'import/bad-json'; readonly at: TextPlace }
  | { readonly code: 'import/too-deep' }
  | { readonly code: 'import/not-geojson'; readonly found: JsonDialect }
  | { readonly code: 'import/no-features' }
  | {
      readonly code: 'import/wrong-geometry';
      /** null when anything of use was welcome */
      readonly wanted: DataKind | null;
      readonly found: readonly GeometryKind[];
    }
  /** lines of streets without a name; `columns` are those that there are */
  | { readonly code: 'import/no-names'; readonly columns: readonly Column[] }
  /** no column is known to play a role that is needed */
  | {
      readonly code: 'import/no-column';
      readonly kind: DataKind;
      readonly missing: readonly Role[];
      readonly columns: readonly Column[];
    }
  /** a table of which no column tells where its rows are */
  | { readonly code: 'import/no-coordinates'; readonly columns: readonly Column[] }
  /** a cell begins with a quote that is never closed */
  | { readonly code: 'import/open-quote' }
  /** a column was chosen for a role that it cannot play */
  | ({
      readonly code: 'import/wrong-column';
      readonly kind: RoleSet;
      readonly columns: readonly Column[];
    } & Misfit)
  /** `crs` as the file names it, or null when it names none and the coordinates do not tell */
  | {
      readonly code: 'import/unknown-crs';
      readonly crs: string | null;
      readonly example: readonly [number, number] | null;
    }
  /** latitude first in `swapped` places `of` all, longitude first in the others */
  | { readonly code: 'import/swapped-axes'; readonly swapped: number; readonly of: number }
  | { readonly code: 'import/out-of-range'; readonly example: readonly [number, number] }
  | { readonly code: 'import/not-numbers' }
  /** every feature was skipped; the reasons, the commonest first */
  | { readonly code: 'import/nothing-usable'; readonly reasons: readonly SkipCode[] }
);
