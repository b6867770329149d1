import { markdownTable } from './markdownTable.ts';
import type { Row } from './row.ts';
import { duration } from './words.ts';

const HEADER = ['Work', 'Engine', 'p99', 'Both sides', 'Peer', 'Takes', 'Ratio', 'Goal', 'Met'];

/** Rows as a table of Markdown, padded so that it reads in a terminal, and what else was found. */
export function table(rows: readonly Row[]): string {
  return [markdownTable(HEADER, rows.map(cellsOf)), ...notesOf(rows)].join('\n');
}

function cellsOf(row: Row): string[] {
  const { work, ms, p99, sidedMs, peer, peerMs, ratio, goal, met } = row;
  const figures = [row.bytesPerSegment?.toFixed(1), row.megabytes?.toFixed(0)];
  const [bytes, megabytes] = figures;
  return [
    work,
    [bytes && `${bytes} bytes`, duration(ms), megabytes && `${megabytes} MB`]
      .filter(Boolean)
      .join(', '),
    p99 === undefined ? '' : duration(p99),
    sidedMs === undefined ? '' : duration(sidedMs),
    peer ?? '',
    peerMs === undefined ? '' : duration(peerMs),
    ratio === undefined ? '' : `${times(ratio)}x`,
    goal,
    goal === '' ? '' : met ? 'yes' : 'no',
  ];
}

/** Whole times; of a few, and of less than one, two figures. */
const times = (ratio: number): string =>
  (ratio < 10 ? Number(ratio.toPrecision(2)) : Math.round(ratio)).toLocaleString('en');

function notesOf(rows: readonly Row[]): string[] {
  const notes = rows.flatMap(({ work, note }) => (note ? [`- ${work}: ${note}`] : []));
  return notes.length > 0 ? ['', ...notes] : [];
}
