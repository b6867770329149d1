import type { DataSetOrigin } from '#geo/formats/merging/mergeDataSets.ts';
import { decodeDataSet, readDataSetBlob } from './dataSetBytes.ts';
import type { ExistingDataSet } from './importApi.ts';

/** A stored data set to merge with; null when it is damaged. */
export async function dataSetOrigin(set: ExistingDataSet): Promise<DataSetOrigin | null> {
  const { kind, format } = set;
  const bytes = await readDataSetBlob(set.bytes);
  const content = bytes && decodeDataSet(kind, bytes);
  return content && { content, format };
}
