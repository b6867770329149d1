import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import { mapFigure } from './mapFigure.ts';
import type { Block, Section } from './reportDocument.ts';
import type { Saying } from './said.ts';

/** A page for each sub-area: its figures, who serves it, what nobody does, and its map. */
export function detailSections(dossier: Dossier, saying: Saying): Section[] {
  if (dossier.subAreas.length === 0) return [];
  const heading: Section = {
    id: 'details',
    heading: saying.words.headings.details,
    level: 2,
    startsPage: true,
    blocks: [],
  };
  return [
    heading,
    ...dossier.subAreas.map((area, i) => ({
      id: `detail-${i + 1}`,
      heading: area.name,
      level: 3 as const,
      // the first stays below the heading of them all
      startsPage: i > 0,
      blocks: blocksOf(dossier, area, i, saying),
    })),
  ];
}

function blocksOf(dossier: Dossier, area: DossierSubArea, i: number, saying: Saying): Block[] {
  const { words } = saying;
  const figures = (area.figures.planned ?? area.figures.now)!;
  const groups = saying.list(area.groups) || words.nothing;
  const said = words.detail(saying.length(figures), saying.streets(figures));
  const uncovered = saying.parts(area.uncovered) || words.nothing;
  return [
    { kind: 'text', look: 'plain', text: said },
    { kind: 'text', look: 'plain', text: `${words.detailGroups}: ${groups}.` },
    { kind: 'text', look: 'plain', text: `${words.detailGaps}: ${uncovered}.` },
    mapFigure(dossier, { kind: 'subArea', id: area.id }, saying, {
      id: `map-${i + 1}`,
      caption: words.mapOf(area.name),
      description: said,
    }),
  ];
}
