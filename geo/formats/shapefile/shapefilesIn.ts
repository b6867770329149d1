import type { ZipEntry } from '../zip/zipEntries.ts';

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
    const [, base, extension] = PART.exec(entry.path) ?? [];
    if (base === undefined || extension === undefined) {
      rest.push(entry);
      continue;
    }
    const key = base.toLowerCase();
    const parts = found.get(key) ?? new Map<string, ZipEntry>();
    found.set(key, parts.set(extension.toLowerCase(), entry));
  }
  const shapefiles = [...found].filter(([, parts]) => parts.has('shp') || parts.has('dbf'));
  return {
    shapefiles: shapefiles.map(([base, parts]) => ({ name: nameOf(base, parts), parts })),
    rest,
  };
}

// the index and the description of a shapefile go with it
const PART = /^(.*)\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qmd|qpj|shp\.xml)$/i;

function nameOf(base: string, parts: ReadonlyMap<string, ZipEntry>): string {
  const [first] = parts.values();
  return first!.path.slice(0, base.length).replace(/^.*\//, '');
}
