import { partName } from '#geo/formats/shapefile/partName.ts';

/** A file that the user offered, with what belongs to it. */
export interface OfferedFile {
  readonly file: File;
  /** the other parts of a shapefile */
  readonly beside: readonly File[];
}

/** Files as they belong together: the parts of a shapefile are one, in the place of the first. */
export function offeredFiles(files: readonly File[]): OfferedFile[] {
  const groups = new Map<string | File, File[]>();
  for (const file of files) {
    const key = partName(file.name)?.base ?? file;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return Array.from(groups.values(), (group) => {
    const main = group.find(({ name }) => partName(name)?.extension === 'shp') ?? group[0]!;
    return { file: main, beside: group.filter((file) => file !== main) };
  });
}
