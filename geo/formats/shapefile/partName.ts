/** What a file name says that a part of a shapefile is: of which, and which part. */
export interface PartName {
  /** what the names of all parts have in common, folders included, in lower case */
  readonly base: string;
  /** in lower case, without a dot */
  readonly extension: string;
}

/** null: a file of this name is no part of a shapefile. */
export function partName(path: string): PartName | null {
  const [, base, extension] = PART.exec(path) ?? [];
  return base === undefined || extension === undefined
    ? null
    : { base: base.toLowerCase(), extension: extension.toLowerCase() };
}

// the index and the description of a shapefile go with it
const PART = /^(.*)\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qmd|qpj|shp\.xml)$/i;
