import type { Result } from '#geo/result.ts';
import { createColumns } from './columns.ts';
import type { NamedCrs } from './crs/crsName.ts';
import { labelOf, type Feature, type Shape } from './feature.ts';
import type { SkipCode } from './importSummary.ts';
import type { Tally } from './tally.ts';

/** What every format comes down to: the features of one table as the file has them. */
export interface RawLayer {
  /** of a file with several; '' of a file that is one table */
  readonly name: string;
  /** those with a readable geometry, its places in the numbers of the file */
  readonly features: readonly Feature[];
  /** how many there are in the file */
  readonly found: number;
  /** what the file says its coordinates are in; null: nothing */
  readonly crs: NamedCrs | null;
  /** the file says that its source has more: it is one page of several */
  readonly isPage: boolean;
  /** the columns, in order: how the file writes each, by its lower-case name */
  readonly headings: ReadonlyMap<string, string>;
}

/** A row of a file of any format. */
export interface RawRow {
  /** as the file names it */
  readonly id: string | null;
  /** what the row says, by the names of its columns as they are written */
  readonly members: object;
  /** its geometry, or why it has none that can be used */
  readonly shapes: Result<readonly Shape[], SkipCode>;
}

/** Gathers the rows of a file into a layer. */
export interface LayerBuilder {
  /** Takes the next row of the file; one without a usable geometry is counted as skipped. */
  add(row: RawRow): void;
  /** Counts the next row of the file as skipped. */
  skip(code: SkipCode): void;
  /** how many rows there were */
  found(): number;
  layer(crs: NamedCrs | null, isPage?: boolean): RawLayer;
}

export function createLayer(name: string, tally: Tally): LayerBuilder {
  const columns = createColumns();
  const features: Feature[] = [];
  let found = 0;
  return {
    add: ({ id, members, shapes }) => {
      const row = found++;
      if (shapes.ok)
        features.push({ id, row, properties: columns.row(members), shapes: shapes.value });
      else tally.skip(shapes.problem, labelOf({ id, row }));
    },
    skip: (code) => tally.skip(code, labelOf({ id: null, row: found++ })),
    found: () => found,
    layer: (crs, isPage = false) => ({
      name,
      features,
      found,
      crs,
      isPage,
      headings: columns.headings(),
    }),
  };
}
