import type { FormatReader } from './formatReader.ts';
import type { FileKind } from './importProblem.ts';
import { MAX_JSON_BYTES } from './json/sniff.ts';

/** A format that is read. */
export interface Format {
  /** a larger file is refused unread */
  readonly maxBytes: number;
  /** loads the reader, when a file needs it: some are as large as the rest of the core together */
  readonly load: () => Promise<FormatReader>;
}

/** A packed file is in memory as a whole, beside what is unpacked of it. */
const MAX_ZIP_BYTES = 200_000_000;
/** A database is in memory twice: as it came, and inside of SQLite. */
const MAX_DATABASE_BYTES = 200_000_000;
/** In memory as a whole, beside its features, which take four times as much. */
const MAX_BINARY_BYTES = 150_000_000;
/** Read as it comes in: only its features are in memory, and its words are half of it. */
const MAX_GML_BYTES = 400_000_000;
/** A tree of XML takes twenty times the room of its text. */
const MAX_TREE_BYTES = 50_000_000;
/** Read as it comes in, but all its nodes are kept until the ways have come. */
const MAX_OSM_BYTES = 300_000_000;
/** Packed, it is a sixth of the same in XML, and its nodes are kept likewise. */
const MAX_PBF_BYTES = 50_000_000;
/** Its rows are in memory together, each several times as large as its text. */
const MAX_TABLE_BYTES = 100_000_000;

/** The formats that are read, by what files are by their first bytes. */
export const FORMATS: { readonly [Kind in FileKind]?: Format } = {
  json: {
    maxBytes: MAX_JSON_BYTES,
    load: async () => (await import('./json/openJson.ts')).openJson,
  },
  sqlite: {
    maxBytes: MAX_DATABASE_BYTES,
    load: async () => (await import('./geopackage/openGeoPackage.ts')).openGeoPackage,
  },
  flatgeobuf: {
    maxBytes: MAX_BINARY_BYTES,
    load: async () => (await import('./flatgeobuf/openFlatGeobuf.ts')).openFlatGeobuf,
  },
  zip: {
    maxBytes: MAX_ZIP_BYTES,
    load: async () => (await import('./zip/openZip.ts')).openZip,
  },
  gml: { maxBytes: MAX_GML_BYTES, load: async () => (await import('./gml/openGml.ts')).openGml },
  kml: { maxBytes: MAX_TREE_BYTES, load: async () => (await import('./kml/openKml.ts')).openKml },
  gpx: { maxBytes: MAX_TREE_BYTES, load: async () => (await import('./gpx/openGpx.ts')).openGpx },
  'service-report': {
    maxBytes: MAX_TREE_BYTES,
    load: async () => (await import('./xml/openServiceReport.ts')).openServiceReport,
  },
  shapefile: {
    maxBytes: Infinity,
    load: async () => (await import('./shapefile/openLoosePart.ts')).openLoosePart,
  },
  osm: {
    maxBytes: MAX_OSM_BYTES,
    load: async () => (await import('./osm/openOsmXml.ts')).openOsmXml,
  },
  'osm-pbf': {
    maxBytes: MAX_PBF_BYTES,
    load: async () => (await import('./osm/pbf/openOsmPbf.ts')).openOsmPbf,
  },
  text: {
    maxBytes: MAX_TABLE_BYTES,
    load: async () => (await import('./csv/openCsv.ts')).openCsv,
  },
};
