import { fail, succeed } from '#geo/result.ts';
import type { FormatReader } from '../../formatReader.ts';
import type { ImportProblem } from '../../importProblem.ts';
import { createOsmLayer } from '../osmLayer.ts';
import { MAX_UNPACKED_BYTES, pbfBlocks, type PbfBlockProblem } from './pbfBlocks.ts';
import { readPbfBlock, requiredFeatures } from './readPbfBlock.ts';

/** Reads OSM PBF: extracts of OpenStreetMap as download services and osmium make them. */
export const openOsmPbf: FormatReader = async (file, { tally, onProgress }) => {
  const layer = createOsmLayer(tally);
  try {
    for (const block of pbfBlocks(await file.bytes())) {
      if (typeof block === 'string') return fail(problemOf(block, file.name));
      const { type, content, endBytes } = block;
      if (type === 'OSMHeader' && !requiredFeatures(content).every(isKnown)) {
        return fail({ code: 'import/unknown-format', file: file.name, found: 'osm-pbf' });
      }
      if (type === 'OSMData') readPbfBlock(content, (element) => layer.add(element));
      onProgress({ bytes: endBytes, ofBytes: file.sizeBytes });
    }
  } catch {
    // numbers that go on without end, texts that are not in the table
    return fail(problemOf('damaged', file.name));
  }
  return succeed({ kind: 'layers', layers: [layer.end()] });
};

/** Not the history of the map, in which every street is as often as it was changed. */
const isKnown = (feature: string) => feature === 'OsmSchema-V0.6' || feature === 'DenseNodes';

function problemOf(problem: PbfBlockProblem, file: string): ImportProblem {
  if (problem === 'too-large') {
    return { code: 'import/zip-too-large', file, limitBytes: MAX_UNPACKED_BYTES };
  }
  return { code: `import/${problem}`, file, format: 'OSM PBF' };
}
