import type { Clock } from './clock.ts';

/** How something is asked: until when, in whose time, and who hears how far it is. */
export interface Asking {
  /** aborted when the answer is not wanted any more */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** how many have come; `of` all that there are, as far as the service says */
  readonly onCount?: (count: number, of: number | null) => void;
  /** the service is busy or failed: another attempt after so many seconds; null: now */
  readonly onPause?: (seconds: number | null) => void;
}
