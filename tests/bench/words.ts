import type { WorkloadSize } from './workload/workload.ts';

/** A number of things, as people write it: 500,000. */
export const countInWords = (count: number): string => count.toLocaleString('en');

export const sizeInWords = ({ segments, areas }: WorkloadSize): string =>
  `${countInWords(segments)} segments x ${countInWords(areas)} areas`;

/** Milliseconds with three figures or so. */
export function duration(ms: number): string {
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  if (ms < 100) return `${ms.toFixed(1)} ms`;
  return `${Math.round(ms).toLocaleString('en')} ms`;
}
