/** The stops of the tour, in order: each is a part of the screen that is marked with `data-tour`. */
export const TOUR_STEPS = ['rail', 'panel', 'map', 'search', 'saved', 'help'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around the parts of the screen that a stop is about; null: none of them is to be seen. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const seen = boxes.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  if (seen.length === 0) return null;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most that a card takes; its style sheet says the same. */
export const CARD: Size = { width: 352, height: 272 };

const MARGIN = 12;

/** Where a card goes: distances in pixels to the edges of the screen. */
export interface Place {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/**
 * A place for the card beside a box, on the side where there is room, whole on the screen. Without a
 * box it stands low in the middle.
 */
export function placeBeside(box: Box | null, screen: Size): Place {
  const within = (at: number, from: number, to: number) => Math.max(from, Math.min(at, to));
  const lowest = screen.height - CARD.height - MARGIN;
  const across = (middle: number) =>
    within(middle - CARD.width / 2, MARGIN, screen.width - CARD.width - MARGIN);
  if (!box) return { left: across(screen.width / 2), bottom: MARGIN };
  if (box.bottom - box.top > screen.height / 2) {
    const top = within(box.top + MARGIN, MARGIN, lowest);
    if (screen.width - box.right >= CARD.width + 2 * MARGIN) {
      return { left: box.right + MARGIN, top };
    }
    if (box.left >= CARD.width + 2 * MARGIN) return { left: box.left - CARD.width - MARGIN, top };
  }
  const left = across((box.left + box.right) / 2);
  return box.top > screen.height - box.bottom
    ? { left, bottom: within(screen.height - box.top + MARGIN, MARGIN, lowest) }
    : { left, top: within(box.bottom + MARGIN, MARGIN, lowest) };
}
