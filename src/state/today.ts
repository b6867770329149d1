import { useState } from 'react';

/** The calendar day of a moment where the user is, "2026-11-27". */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The day on which the screen was opened. */
export function useToday(): string {
  return useState(() => dayOf(new Date()))[0];
}
