import { dataSetMerger } from '#geo/formats/merging/mergeDataSets.ts';
import { countOf, encodeDataSet } from './dataSetBytes.ts';
import { dataSetOrigin } from './dataSetOrigin.ts';
import type { ExistingDataSet, MergeOutcome, TakenData } from './importApi.ts';

/** A data set to which others were added. */
export interface AddedData extends TakenData {
  readonly outcome: MergeOutcome;
  /** ids of the rows that are new */
  readonly fresh: readonly string[];
}

/**
 * Adds data that was found to what is there, both as they are stored and of one kind; null when
 * either is damaged. `ids`: rows of what is there to be told of.
 */
export async function addTo(
  before: ExistingDataSet,
  found: ExistingDataSet,
  ids: readonly string[],
): Promise<AddedData | null> {
  const [was, is] = await Promise.all([before, found].map(dataSetOrigin));
  if (!was || !is) return null;
  const { content, format, counts, cuts, fresh, goOn } = dataSetMerger(was, is)('add');
  return {
    kind: content.kind,
    bytes: encodeDataSet(content),
    count: countOf(content),
    format,
    goingOn: goOn(ids),
    outcome: { ...counts, cuts },
    fresh: [...fresh],
  };
}
