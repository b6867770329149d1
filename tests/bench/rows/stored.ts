import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { packStreetsData, unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import { makeTown } from '#tests/town/makeTown.ts';
import { atMost, judged, type Row } from '../row.ts';
import { medianMs, runsInTurns } from '../timing.ts';
import { countInWords } from '../words.ts';

const MOST_BYTES = 200;

/**
 * What is stored, and posted to the worker, of a data set: lines, both sides, the index, names,
 * numbers, ids. The time is that of opening it.
 */
export function stored(segments: number): readonly Row[] {
  const buffer = packStreetsData(buildStreetsData(makeTown({ segments, seed: 1 })));
  const bytesPerSegment = buffer.byteLength / segments;
  const [runs] = runsInTurns([() => () => unpackStreetsData(buffer)]);
  return [
    {
      work: `${countInWords(segments)} segments: bytes a segment`,
      ms: medianMs(runs!),
      bytesPerSegment,
      ...judged([atMost('', bytesPerSegment, MOST_BYTES, 'bytes')]),
      note: 'the time is that of opening the stored data set',
    },
  ];
}
