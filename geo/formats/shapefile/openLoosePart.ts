import { fail, succeed } from '#geo/result.ts';
import type { FormatReader } from '../formatReader.ts';
import type { ShapefilePart } from '../importProblem.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { ZipEntry } from '../zip/zipEntries.ts';
import { openShapefile } from './openShapefile.ts';
import { shapefilesIn } from './shapefilesIn.ts';

const PARTS: readonly ShapefilePart[] = ['.shp', '.dbf', '.prj'];

/** In memory as a whole, beside the features. */
const MAX_BYTES = 150_000_000;

/** Reads a shapefile whose parts came beside it, or says which are wanted of one that comes alone. */
export const openLoosePart: FormatReader = async (loose, { tally }) => {
  const { name: file, beside = [] } = loose;
  const [, name = '', own = ''] = NAME.exec(file) ?? [];
  const [shapefile] = shapefilesIn([loose, ...beside].map(entryOf)).shapefiles;
  if (beside.length === 0 || !shapefile) {
    const missing = PARTS.filter((part) => part !== own.toLowerCase());
    return fail({ code: 'import/shapefile-incomplete', file, name, missing });
  }
  const bytes = [loose, ...beside].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return bytes > MAX_BYTES
    ? fail({ code: 'import/too-large', file, bytes, limitBytes: MAX_BYTES })
    : openShapefile(shapefile, file, tally);
};

const NAME = /([^\\/]*?)(\.\w+)?$/;

/** A part as it would lie in a zip. */
const entryOf = (part: SourceFile): ZipEntry => ({
  path: part.name,
  unpack: async () => succeed(await part.bytes()),
});
