import type { Dossier } from '#geo/dossier/dossier.ts';
import type { Figures } from '#geo/engine/report.ts';
import type { Bar } from '../drawing/chart.ts';
import type { Saying } from './said.ts';

/** How high a bar of the chart is, with the room below it; in points. */
export const CHART_ROW = 14;

/** Each measure now and, when there is a scenario, as planned. */
export function barsOf({ figures: { now, planned } }: Dossier, saying: Saying): Bar[] {
  const { words } = saying;
  const both = (label: string, barOf: (figures: Figures) => Omit<Bar, 'label'> | null) => {
    const times: readonly (readonly [string, Figures | null])[] = [
      [planned ? `${label}, ${words.bars.now}` : label, now],
      [`${label}, ${words.bars.planned}`, planned],
    ];
    return times.flatMap(([said, figures]) => {
      const bar = figures && barOf(figures);
      return bar ? [{ label: said, ...bar }] : [];
    });
  };
  return [
    ...both(words.measures.streets, (figures) => {
      const { covered, partly, uncovered } = figures.streets;
      const whole = covered + partly + uncovered;
      const text = words.ofWhole(saying.streets(figures));
      return { covered: shareOf(covered, whole), partly: shareOf(partly, whole), text };
    }),
    ...both(words.measures.length, (figures) => ({
      covered: shareOf(figures.coveredMetres, figures.metres),
      partly: 0,
      text: words.ofWhole(saying.length(figures)),
    })),
    ...both(words.measures.addresses, (figures) => {
      const said = saying.addresses(figures);
      if (!said || !figures.addresses) return null;
      const { covered, total } = figures.addresses;
      return { covered: shareOf(covered, total), partly: 0, text: words.ofWhole(said) };
    }),
  ];
}

const shareOf = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0);
