import type { Coverage } from '../coverage.ts';
import { drawnLines, drawnSides } from './drawnCoverage.ts';
import { partOfSegment } from './segmentLine.ts';
import { rowsInFrame } from './segmentRows.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import { tileFrame } from './tileFrame.ts';
import { tileLayer } from './tileLayer.ts';

/** `sides`: by side when zoomed in, as one line when zoomed out. `streets`: always as one line. */
export type CoverageForms = 'sides' | 'streets';

/** The zoom whose tiles hold both forms: somewhere in it, one gives way to the other. */
export const BOTH_FORMS_ZOOM = 15;

/**
 * What a tile shows of the coverage: a Mapbox Vector Tile with lines of `SideProperties` and
 * `StreetProperties` in a layer `coverage`, and only in the forms that its zoom draws. Empty where
 * nothing is in scope.
 */
export function coverageTile(
  coverage: Coverage,
  tile: TileId,
  forms: CoverageForms,
): Uint8Array<ArrayBuffer> {
  const { network } = coverage;
  const frame = tileFrame(tile);
  const layer = tileLayer('coverage', frame, { isJoining: true });
  const hasSides = forms === 'sides' && tile.z >= BOTH_FORMS_ZOOM;
  const hasLines = forms === 'streets' || tile.z <= BOTH_FORMS_ZOOM;
  for (const rows of rowsInFrame(coverage, frame)) {
    const drawn = [
      ...(hasSides ? drawnSides(coverage, rows) : []),
      ...(hasLines ? drawnLines(coverage, rows) : []),
    ];
    for (const { from, to, properties } of drawn) {
      layer.add(partOfSegment(network, rows.segment, from, to), properties);
    }
  }
  return layer.encode();
}
