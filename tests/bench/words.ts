import type { WorkloadSize } from './workload/workload.ts';

/** A number of things, as people write it: 500,000. */
export const countInWords = (count: number): string => count.toLocaleString('en');

export const sizeInWords = ({ segments, areas }: WorkloadSize): string =>
  `${countInWords(segments)} segments x ${countInWords(areas)} areas`;
