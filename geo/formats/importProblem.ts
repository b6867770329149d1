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
  | 'osm'
  | 'osm-pbf'
  | 'office'
  | 'text'
  | 'binary';

/** JSON that is something else than GeoJSON. */
export type JsonDialect = 'topojson' | 'esri-json' | 'plan-file' | 'other';

export type DataKind = 'streets' | 'districts' | 'addresses';
export type GeometryKind = 'points' | 'lines' | 'polygons';

/** A format that is not text, as it is called in every language. */
export type BinaryFormat = 'Shapefile' | 'GeoPackage' | 'FlatGeobuf' | 'XLSX' | 'OSM PBF';

export type ShapefilePart = '.shp' | '.dbf' | '.prj';

/** Why a zip cannot be unpacked, or no further. */
export type ZipProblem =
  /** a file in it does not match its checksum or its size; null: the list of files is damaged */
  | { readonly code: 'import/zip-damaged'; readonly path: string | null }
  /** the list of files, which stands at the end of a zip, is not there */
  | { readonly code: 'import/zip-truncated' }
  | { readonly code: 'import/zip-encrypted' }
  /** what is in it is larger than `limitBytes` together: perhaps a zip bomb */
  | { readonly code: 'import/zip-too-large'; readonly limitBytes: number }
  | { readonly code: 'import/zip-too-many'; readonly limit: number };

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
  /** Excel of before 2007, or of any year behind a password */
  | { readonly code: 'import/office' }
  /** where only JSON will do */
  | { readonly code: 'import/not-json'; readonly found: FileKind }
  /** the file stops before its last bracket: a download or a copy that was broken off */
  | { readonly code: 'import/truncated'; readonly at: TextPlace }
  | { readonly code: 'import/bad-json'; readonly at: TextPlace }
  | { readonly code: 'import/too-deep' }
  | ZipProblem
  /** nothing in the zip is a map file; the first of its files */
  | { readonly code: 'import/zip-unread'; readonly names: readonly string[] }
  /** a zip in a zip in a zip */
  | { readonly code: 'import/zip-nested' }
  /** the shapefile `name` lacks parts, which have to be in one zip with the others */
  | {
      readonly code: 'import/shapefile-incomplete';
      readonly name: string;
      readonly missing: readonly ShapefilePart[];
    }
  /** as many shapes as rows there should be: the parts are of different files */
  | {
      readonly code: 'import/shapefile-mismatch';
      readonly name: string;
      readonly shapes: number;
      readonly rows: number;
    }
  /** begins like the format, and is not what the format says further on */
  | { readonly code: 'import/damaged'; readonly format: BinaryFormat }
  /** a SQLite database without tables for maps */
  | { readonly code: 'import/not-geopackage' }
  /** not as XML is written */
  | { readonly code: 'import/bad-xml'; readonly at: TextPlace }
  /** XML that defines texts of its own, with which a small file can fill the memory */
  | { readonly code: 'import/xml-entities' }
  /** why a map service gave no answer, in its own words */
  | { readonly code: 'import/service-report'; readonly text: string }
  /** shorter than the file itself says */
  | { readonly code: 'import/broken-off'; readonly format: BinaryFormat }
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
  /** an answer of Overpass that broke off, and its own words for why */
  | { readonly code: 'import/partial-answer'; readonly remark: string }
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
