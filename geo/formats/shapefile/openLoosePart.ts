import { fail } from '#geo/result.ts';
import type { FormatReader } from '../formatReader.ts';
import type { ShapefilePart } from '../importProblem.ts';

const PARTS: readonly ShapefilePart[] = ['.shp', '.dbf', '.prj'];

/** Says which parts of a shapefile are wanted beside one that comes alone. */
export const openLoosePart: FormatReader = async ({ name: file }) => {
  const [, name = '', own = ''] = NAME.exec(file) ?? [];
  const missing = PARTS.filter((part) => part !== own.toLowerCase());
  return fail({ code: 'import/shapefile-incomplete', file, name, missing });
};

const NAME = /([^\\/]*?)(\.\w+)?$/;
