import type { Dossier } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { chartOf } from '../drawing/chart.ts';
import { metresByPattern } from '../drawing/legend.ts';
import { PATTERNS } from '../drawing/patterns.ts';
import { barsOf, CHART_ROW } from './bars.ts';
import { mapFigure } from './mapFigure.ts';
import type { Block, FigureBlock, Section } from './reportDocument.ts';
import type { Saying } from './said.ts';

/** What somebody needs who reads no further: one sentence, how much, and where. */
export function firstPage(dossier: Dossier, choices: ReportChoices, saying: Saying): Section {
  const { words } = saying;
  const notice: Block[] = dossier.schematic
    ? [{ kind: 'text', look: 'notice', text: words.schematic }]
    : [];
  return {
    id: 'overview',
    heading: null,
    level: 2,
    startsPage: false,
    isSpread: true,
    blocks: [
      { kind: 'text', look: 'lead', text: leadOf(dossier, saying) },
      ...notice,
      chartFigure(dossier, saying),
      mapFigure(dossier, choices.frame, saying, {
        id: 'map',
        caption: words.mapOf(dossier.title),
        description: words.mapText(lengthsOf(dossier, saying)),
      }),
    ],
  };
}

function leadOf(dossier: Dossier, saying: Saying): string {
  const { figures, groups, scenario } = dossier;
  const { words, formats } = saying;
  const active = groups.filter(({ planned }) => !planned).length;
  const said = words.groupsNote(active, formats.count(active));
  const lead = words.lead(saying.streets(figures.now), saying.length(figures.now), said);
  const planned =
    scenario !== null && figures.planned
      ? [words.leadPlanned(scenario, saying.length(figures.planned))]
      : [];
  return [lead, ...planned, ...longestGap(dossier, saying)].join(' ');
}

// more names than these do not help on a first page
const NAMED = 3;

function longestGap({ gaps: [gap] }: Dossier, { words, formats }: Saying): string[] {
  if (!gap) return [];
  const streets = gap.parts.map(({ street }) => street);
  const others = Math.max(0, streets.length - NAMED);
  return [words.leadGap(formats.metres(gap.metres), streets.slice(0, NAMED).join(', '), others)];
}

function lengthsOf({ stretches }: Dossier, { words }: Saying): string {
  const metres = metresByPattern(stretches);
  return PATTERNS.filter((pattern) => metres[pattern] > 0)
    .map((pattern) => `${words.map.patterns[pattern]}: ${words.map.metres(metres[pattern])}`)
    .join('; ');
}

function chartFigure(dossier: Dossier, saying: Saying): FigureBlock {
  const bars = barsOf(dossier, saying);
  const { words } = saying;
  return {
    kind: 'figure',
    id: 'chart',
    caption: words.chart,
    description: bars.map(({ label, text }) => `${label}: ${text}`).join('; '),
    height: bars.length * CHART_ROW + 14,
    draw: ({ width }) => chartOf(bars, width, CHART_ROW, words.states),
  };
}
