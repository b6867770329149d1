/** What is interrupted. */
export const KINDS = [
  'edits',
  'imports',
  'merges',
  'tidying',
  'tabs',
  'migrations',
  'opening',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Figures {
  edits: {
    made: number;
    /** shown as saved before the browser was killed */
    acknowledged: number;
    found: number;
    /** shown as saved, and not found */
    lost: number;
  };
  /** what is there by half, each in words */
  half: string[];
  kills: Record<Kind, { count: number; inTheMiddle: number }>;
  /** whether so many tabs that edit at once come to the same plan */
  agreements: { tabs: number; edits: number; agree: boolean }[];
  seconds: number;
}

export const newFigures = (): Figures => ({
  edits: { made: 0, acknowledged: 0, found: 0, lost: 0 },
  half: [],
  kills: Object.fromEntries(
    KINDS.map((kind) => [kind, { count: 0, inTheMiddle: 0 }]),
  ) as Figures['kills'],
  agreements: [],
  seconds: 0,
});

/** Nothing was lost, and what should have been tried was tried: most kills fell into the middle of work. */
export const isSound = ({ edits, half, agreements, kills }: Figures): boolean =>
  edits.made > 0 &&
  sumOf(kills, ({ inTheMiddle }) => inTheMiddle) >= sumOf(kills, ({ count }) => count) / 2 &&
  edits.lost === 0 &&
  half.length === 0 &&
  agreements.length > 0 &&
  agreements.every(({ agree }) => agree);

export const killsIn = ({ kills }: Figures): number => sumOf(kills, ({ count }) => count);

type Kills = Figures['kills'];

const sumOf = (kills: Kills, figure: (of: Kills[Kind]) => number): number =>
  Object.values(kills).reduce((sum, each) => sum + figure(each), 0);

export function told(figures: Figures): string {
  const { edits, half, kills, agreements, seconds } = figures;
  const rows: readonly (readonly [string, string])[] = [
    ['edits made', String(edits.made)],
    ['edits acknowledged', String(edits.acknowledged)],
    ['edits found', String(edits.found)],
    ['acknowledged edits lost', String(edits.lost)],
    ['half-saved', String(half.length)],
    ['kills', String(killsIn(figures))],
    ...KINDS.map(
      (kind) =>
        [
          `  during ${kind}`,
          `${kills[kind].count}, ${kills[kind].inTheMiddle} of them in the middle`,
        ] as const,
    ),
    ...agreements.map(
      ({ tabs, edits: each, agree }) =>
        [
          `${tabs} tabs at once`,
          agree ? `agree, with all ${each} edits` : 'DO NOT AGREE, or lack edits',
        ] as const,
    ),
    ['seconds', String(Math.round(seconds))],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, figure]) => `${name.padEnd(width)}  ${figure}`),
    ...half.map((words) => `half-saved: ${words}`),
  ].join('\n');
}
