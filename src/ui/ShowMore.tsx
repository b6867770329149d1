import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** says how many are not shown */
  readonly more: (count: number) => string;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

const STEP = 100;

/** The first hundred of a long list, and a button for the next. */
export function ShowMore<Item>({ items, more, children }: ShowMoreProps<Item>) {
  const [limit, setLimit] = useState(STEP);
  const hidden = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {hidden > 0 ? (
        <Button variant="subtle" onClick={() => setLimit(limit + STEP)}>
          {more(hidden)}
        </Button>
      ) : null}
    </>
  );
}
