import type { Feature } from '../feature.ts';
import { textIn } from '../properties.ts';
import type { Headings } from './roles.ts';

/** A column of a file, for people to choose from. */
export interface Column {
  /** as the file writes it */
  readonly heading: string;
  /** some of the different texts in it, the first of the file */
  readonly samples: readonly string[];
}

const MAX_COLUMNS = 300;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;
// some columns are empty on most rows
const ROWS_LOOKED_AT = 2_000;

/** The columns of a file with a few values of each. */
export function columnsWithSamples(headings: Headings, features: readonly Feature[]): Column[] {
  const rows = features.slice(0, ROWS_LOOKED_AT);
  return [...headings].slice(0, MAX_COLUMNS).map(([column, heading]) => ({
    heading,
    samples: samplesOf(column, rows),
  }));
}

function samplesOf(column: string, rows: readonly Feature[]): string[] {
  const samples = new Set<string>();
  for (const { properties } of rows) {
    const text = textIn(properties, [column]);
    if (text !== null) samples.add(text.slice(0, SAMPLE_LENGTH));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
