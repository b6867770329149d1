/** A service that wants a longer pause than this is not waited for. */
export const LONGEST_PAUSE_SECONDS = 60;

/**
 * How long to wait before another attempt, in milliseconds: twice as long each time, with a random
 * part, so that all who were refused together do not come back together. `attempt`: the one that
 * failed, from 1. `random`: from 0 up to 1.
 */
export function backOffMs(attempt: number, shortestMs: number, random: number): number {
  const longest = Math.min(2 * shortestMs * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS * 1000);
  return Math.round(longest * (0.5 + random / 2));
}

/**
 * The seconds that a `Retry-After` header asks for: a number of them, or until a date (RFC 9110,
 * 10.2.3). null when there is none, when it cannot be read, and when the service hides it from pages
 * of others. `now`: milliseconds since 1970.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // dates have names of days in them; without, anything passes for a year
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
