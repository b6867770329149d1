import type { ZipEntry } from '../zip/zipEntries.ts';
import { partName } from './partName.ts';

/** The parts of one shapefile, by their extensions. */
export interface ShapefileParts {
  /** the name they have in common, without folders */
  readonly name: string;
  readonly parts: ReadonlyMap<string, ZipEntry>;
}

/** Sorts the files of a zip into shapefiles, by the names that their parts have in common. */
export function shapefilesIn(entries: readonly ZipEntry[]): {
  readonly shapefiles: readonly ShapefileParts[];
  readonly rest: readonly ZipEntry[];
} {
  const found = new Map<string, Map<string, ZipEntry>>();
  const rest: ZipEntry[] = [];
  for (const entry of entries) {
    const part = partName(entry.path);
    if (!part) {
      rest.push(entry);
      continue;
    }
    const parts = found.get(part.base) ?? new Map<string, ZipEntry>();
    found.set(part.base, parts.set(part.extension, entry));
  }
  const hasShapes = [...found.values()].some((parts) => parts.has('shp'));
  const shapefiles = [...found].filter(
    ([, parts]) => parts.has('shp') || (parts.has('dbf') && !(hasShapes && isTable(parts))),
  );
  return {
    shapefiles: shapefiles.map(([base, parts]) => ({ name: nameOf(base, parts), parts })),
    rest,
  };
}

/** Beside shapefiles a table of its own: nothing says that it once had shapes. */
const isTable = (parts: ReadonlyMap<string, ZipEntry>) => !parts.has('shp') && !parts.has('shx');

function nameOf(base: string, parts: ReadonlyMap<string, ZipEntry>): string {
  const [first] = parts.values();
  return first!.path.slice(0, base.length).replace(/^.*\//, '');
}
