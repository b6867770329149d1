import { Title } from '@mantine/core';
import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useMemory } from './memory.ts';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** before the title: the way back */
  readonly back?: ReactNode;
  readonly children: ReactNode;
}

const TITLE_ID = 'panel-title';

const PanelAside = createContext<ReactNode>(null);

/** What stands at the end of the title of every panel: the app gives it. */
export const PanelAsideProvider = PanelAside.Provider;

/** There is one panel at a time. */
export const focusPanelTitle = () => document.getElementById(TITLE_ID)?.focus();

/** What stands beside the map: a title that stays, and what scrolls under it. */
export function Panel({ title, back, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const memory = useMemory();
  const [placeKey, rowKey] = [`panel/${title}/place`, `panel/${title}/row`];

  // where the list was left, there it is again
  useLayoutEffect(() => {
    const element = body.current!;
    element.scrollTop = (memory.get(placeKey) as number | undefined) ?? 0;
    // a page that is busy hears of scrolling late: after the list has gone
    return () => void memory.set(placeKey, element.scrollTop);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const isFirst = !memory.has(SHOWN_KEY);
    memory.set(SHOWN_KEY, true);
    // the page itself has just opened: the user begins at its top
    if (isFirst || !isFocusToTake(panel.current!)) return;
    const row = findRow(body.current!, memory.get(rowKey) as RowPlace | undefined);
    if (!row) {
      focusPanelTitle();
      return;
    }
    row.focus({ preventScroll: true });
    // what stands above it may have grown meanwhile
    row.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const rememberRow = ({ target }: MouseEvent) => {
    const row = (target as Element).closest<HTMLElement>('[data-row]');
    if (row) memory.set(rowKey, placeOfRow(body.current!, row));
  };

  return (
    <section ref={panel} data-keeps-focus className={styles.panel} aria-labelledby={TITLE_ID}>
      <header className={styles.header}>
        {back}
        <Title order={1} id={TITLE_ID} className={styles.title} tabIndex={-1}>
          {title}
        </Title>
        {use(PanelAside)}
      </header>
      <div
        ref={body}
        className={styles.body}
        onScroll={(event) => memory.set(placeKey, event.currentTarget.scrollTop)}
        onClickCapture={rememberRow}
      >
        {children}
      </div>
    </section>
  );
}

/** A row by its words: the list may have changed meanwhile. */
interface RowPlace {
  readonly row: string;
  /** which of those with the same words */
  readonly nth: number;
}

const rowsWith = (body: Element, row: string) => [
  ...body.querySelectorAll<HTMLElement>(`[data-row="${CSS.escape(row)}"]`),
];

function placeOfRow(body: Element, element: HTMLElement): RowPlace {
  const row = element.dataset['row']!;
  return { row, nth: rowsWith(body, row).indexOf(element) };
}

const findRow = (body: Element, place: RowPlace | undefined): HTMLElement | undefined =>
  place && rowsWith(body, place.row)[place.nth];

const SHOWN_KEY = 'panel/shown';

/**
 * Whether a panel that has just come should take the focus: what had it is gone, or says with
 * `data-opens-panel` that it hands it on. A field of the panel itself, and the map, keep it.
 */
function isFocusToTake(panel: HTMLElement): boolean {
  const active = document.activeElement;
  if (active && panel.contains(active)) return false;
  return !active || active === document.body || active.hasAttribute('data-opens-panel');
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** whether its heading stays in sight while the section scrolls by */
  readonly isSticky?: boolean;
  readonly children: ReactNode;
}

/** A part of a panel under a heading of its own. */
export function Section({ title, aside, isSticky, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHeader} data-sticky={isSticky || undefined}>
        <Title order={2} className={styles.sectionTitle}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
