import type { Dossier } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { frameOf } from './document/mapFigure.ts';
import { imprintOf } from './document/imprint.ts';
import { pageSize } from './document/paper.ts';
import { sayingIn } from './document/said.ts';
import { rectangle, type Drawing } from './drawing/drawing.ts';
import { INKS } from './drawing/inks.ts';
import { mapSheet } from './drawing/mapSheet.ts';
import { moved } from './drawing/moved.ts';
import { drawingSvg } from './svg/drawingSvg.ts';
import type { ReportLanguage } from './words/reportWords.ts';

const MARGIN = 14;

/** The map by itself as an SVG file, for a newsletter or a website: with its title, and on paper. */
export function mapPicture(
  dossier: Dossier,
  choices: ReportChoices,
  language: ReportLanguage,
): string {
  const saying = sayingIn(language);
  const { words, formats } = saying;
  const page = pageSize(choices);
  const size = { width: page.width - 2 * MARGIN, height: page.height - 2 * MARGIN };
  const heading = [
    dossier.title,
    words.subtitle(formats.day(dossier.day), dossier.scenario),
    ...(dossier.schematic ? [words.schematic] : []),
  ];
  const frame = { ...size, ...frameOf(dossier, choices.frame), heading };
  const imprint = imprintOf(dossier, saying);
  const sheet = mapSheet(dossier, { ...frame, subject: 'coverage', imprint }, words.map);
  const drawing: Drawing = {
    ...page,
    marks: [
      { kind: 'shape', paths: [rectangle({ x: 0, y: 0, ...page })], fill: { colour: INKS.paper } },
      ...moved(sheet.marks, MARGIN, MARGIN),
    ],
  };
  const text = { title: words.mapOf(dossier.title), description: heading.join('. ') };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawingSvg(drawing, text)}\n`;
}
