import { bothSides } from '../bothSides.ts';
import type { Coverage } from '../coverage.ts';
import { gapsOf, runOfRows } from '../gaps.ts';
import { rememberedOnce } from '../remembered.ts';
import type { StreetState } from '../report.ts';
import { sideNameOf } from '../sideName.ts';
import type { SegmentRows } from './segmentRows.ts';

/** What the map is told of a stretch of a side, to draw beside the street. */
export type SideProperties = Readonly<{
  form: 'side';
  /** row in the data */
  street: number;
  side: 'left' | 'right';
  depth: number;
  /** id of its gap in the report; -1 for none, or for a sliver */
  gap: number;
  /** covered by what is planned only */
  planned: boolean;
}>;

/** What the map is told of a stretch of a street, to draw when zoomed out. */
export type StreetProperties = Readonly<{
  form: 'street';
  street: number;
  /** of both sides together, where both are in scope */
  state: StreetState;
  overlap: boolean;
  gap: number;
  planned: boolean;
}>;

/** A stretch of a segment that looks the same all along. Positions in metres from its start. */
export interface Drawn<Properties> {
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

/** A segment by its sides, to be drawn beside it. */
export function drawnSides(
  coverage: Coverage,
  { segment, first, end }: SegmentRows,
): Drawn<SideProperties>[] {
  const { network, served } = coverage;
  const gapOf = gapOfRows(coverage);
  const street = network.streets.streetOf[segment]!;
  const drawn: Drawn<SideProperties>[] = [];
  for (let row = first; row < end; row++) {
    drawn.push({
      from: served.from[row]!,
      to: served.to[row]!,
      properties: {
        form: 'side',
        street,
        side: sideNameOf(served.line[row]!),
        depth: served.depth[row]!,
        gap: gapOf[row]!,
        planned: served.planned[row] === 1,
      },
    });
  }
  return drawn;
}

/** A segment with both sides in one line; what only changes group goes on. */
export function drawnLines(
  coverage: Coverage,
  { segment, first, end }: SegmentRows,
): Drawn<StreetProperties>[] {
  const drawn: Drawn<StreetProperties>[] = [];
  for (const { from, to, rows } of bothSides(coverage.served, first, end)) {
    const properties = streetProperties(coverage, segment, rows);
    const last = drawn.at(-1);
    if (last && last.to === from && looksAs(last.properties, properties)) {
      drawn[drawn.length - 1] = { ...last, to };
    } else drawn.push({ from, to, properties });
  }
  return drawn;
}

/** For each row of `served` its gap in the report. */
const gapOfRows = rememberedOnce((coverage: Coverage) =>
  runOfRows(coverage, gapsOf(coverage).gaps),
);

const looksAs = (a: StreetProperties, b: StreetProperties) =>
  a.state === b.state && a.overlap === b.overlap && a.gap === b.gap && a.planned === b.planned;

function streetProperties(
  coverage: Coverage,
  segment: number,
  rows: readonly number[],
): StreetProperties {
  const { network, served } = coverage;
  const gapOf = gapOfRows(coverage);
  const covered = rows.filter((row) => served.depth[row]! > 0);
  const isCovered = covered.length === rows.length;
  return {
    form: 'street',
    street: network.streets.streetOf[segment]!,
    state: isCovered ? 'covered' : covered.length === 0 ? 'uncovered' : 'partly',
    overlap: rows.some((row) => served.depth[row]! >= 2),
    gap: Math.max(...rows.map((row) => gapOf[row]!)),
    planned: isCovered && rows.some((row) => served.planned[row] === 1),
  };
}
