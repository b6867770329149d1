import type { ColumnReader } from './columnBuffer.ts';
import type { Segment } from './segment.ts';
import { segmentsOf } from './segmentsOf.ts';
import { packTexts } from './texts.ts';

/** The segments in a buffer of version 1, which held no index and was in the order of its source. */
export function segmentsOfVersion1({ counts, next }: ColumnReader): Segment[] {
  const texts = () => textsIn(next(Uint32Array), next(Uint8Array));
  const [coordStart, lngLat] = [next(Uint32Array), next(Float64Array)];
  const streetOf = next(Int32Array);
  // the nodes are found again
  next(Uint32Array);
  return segmentsOf({
    segmentCount: counts[0]!,
    coordStart,
    lngLat,
    streetOf,
    // evaluated in the order in which the rest was written
    carriesHouses: next(Uint8Array),
    numberParity: next(Uint8Array),
    numberFrom: next(Uint32Array),
    numberTo: next(Uint32Array),
    segmentIds: packTexts(texts()),
    streetKeys: texts(),
    streetNames: texts(),
    streetPlaces: texts(),
  });
}

/** There the ends of texts counted UTF-16 units. */
function textsIn(ends: Uint32Array, bytes: Uint8Array): string[] {
  const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Array.from(ends, (end, i) => all.slice(ends[i - 1] ?? 0, end));
}
