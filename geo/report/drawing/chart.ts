import type { StreetState } from '#geo/engine/report.ts';
import { rectangle, type Box, type Drawing, type Mark } from './drawing.ts';
import { textAt } from './furniture.ts';
import { INKS } from './inks.ts';
import { textWidth } from './textWidth.ts';

/** One bar: what is covered, what partly, and the rest. Shares of one. */
export interface Bar {
  readonly label: string;
  readonly covered: number;
  readonly partly: number;
  /** the same in figures */
  readonly text: string;
}

type States = Readonly<Record<StreetState, string>>;

const SIZE = 8.5;

/** Bars below each other, told apart by what they are filled with and not by colour alone. */
export function chartOf(
  bars: readonly Bar[],
  width: number,
  rowHeight: number,
  states: States,
): Drawing {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, SIZE)), 0);
  const left = widest(bars.map(({ label }) => label)) + 8;
  const right = widest(bars.map(({ text }) => text)) + 8;
  const room = Math.max(40, width - left - right);
  const height = bars.length * rowHeight + 14;
  const rows = bars.flatMap(({ label, covered, partly, text }, i): Mark[] => {
    const y = i * rowHeight + 1;
    const box = { x: left, y, width: room, height: rowHeight - 4 };
    const baseline = y + rowHeight - 6;
    return [
      textAt(label, [0, baseline], SIZE),
      ...barMarks(box, covered, partly),
      textAt(text, [left + room + 8, baseline], SIZE, { isBold: true }),
    ];
  });
  const hasPartly = bars.some(({ partly }) => partly > 0);
  return { width, height, marks: [...rows, ...keyMarks(left, height - 5, states, hasPartly)] };
}

function barMarks(box: Box, covered: number, partly: number): Mark[] {
  const from = box.x + covered * box.width;
  return [
    filled({ ...box, width: covered * box.width }),
    ...hatched({ ...box, x: from, width: partly * box.width }),
    { kind: 'shape', paths: [rectangle(box)], stroke: { colour: INKS.text, width: 0.6 } },
  ];
}

const filled = (box: Box): Mark => ({
  kind: 'shape',
  paths: [rectangle(box)],
  fill: { colour: INKS.covered },
});

/** Slanted lines, a hand apart. */
function hatched(box: Box): Mark[] {
  if (box.width <= 0) return [];
  const count = Math.ceil((box.width + box.height) / 3);
  const paths = Array.from({ length: count }, (_, i) => {
    const x = box.x + 3 * (i + 1);
    return [[x, box.y] as const, [x - box.height, box.y + box.height] as const];
  });
  const stroke = { colour: INKS.covered, width: 0.9 };
  return [{ kind: 'window', box, marks: [{ kind: 'shape', paths, stroke }] }];
}

function keyMarks(left: number, baseline: number, states: States, hasPartly: boolean): Mark[] {
  const marks: Mark[] = [];
  let x = left;
  for (const state of ['covered', 'partly', 'uncovered'] as const) {
    if (state === 'partly' && !hasPartly) continue;
    const box = { x, y: baseline - 6, width: 10, height: 6.5 };
    marks.push(...barMarks(box, state === 'covered' ? 1 : 0, state === 'partly' ? 1 : 0));
    marks.push(textAt(states[state], [x + 14, baseline], 7.5, { colour: INKS.softText }));
    x += 14 + textWidth(states[state], 7.5) + 14;
  }
  return marks;
}
