import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRemembered } from './memory.ts';

interface ShowMoreProps<Item> {
  /** of this list, among all that there are: how much of it was shown is remembered under it */
  readonly id: string;
  readonly items: readonly Item[];
  /** says how many are not shown */
  readonly more: (count: number) => string;
  /** an item that is shown in any case: its place in the list, -1 when there is none */
  readonly including?: number;
  /** how many are shown at first; a hundred */
  readonly first?: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

const STEP = 100;

/** The first of a long list, and a button for the next hundred. */
export function ShowMore<Item>({
  id,
  items,
  more,
  including = -1,
  first = STEP,
  children,
}: ShowMoreProps<Item>) {
  const [asked, setAsked] = useRemembered(`more/${id}`, first);
  const limit = Math.max(asked, Math.ceil((including + 1) / STEP) * STEP);
  // what is shown stays, also when that item is chosen no longer
  if (limit > asked) setAsked(limit);
  const hidden = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {hidden > 0 ? (
        <Button variant="subtle" onClick={() => setAsked(limit + STEP)}>
          {more(hidden)}
        </Button>
      ) : null}
    </>
  );
}
