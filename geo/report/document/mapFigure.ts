import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { frameBox, wholeBox } from '../drawing/frameBox.ts';
import { mapSheet } from '../drawing/mapSheet.ts';
import { imprintOf } from './imprint.ts';
import type { FigureBlock } from './reportDocument.ts';
import type { Saying } from './said.ts';

type FigureText = Pick<FigureBlock, 'id' | 'caption' | 'description' | 'height'>;

/** A map in the report: of the chosen frame, or about one sub-area. */
export function mapFigure(
  dossier: Dossier,
  frame: ReportChoices['frame'],
  saying: Saying,
  text: FigureText,
): FigureBlock {
  const { bbox, focus } = frameOf(dossier, frame);
  const imprint = imprintOf(dossier, saying);
  return {
    kind: 'figure',
    ...text,
    draw: (size) =>
      mapSheet(dossier, { ...size, bbox, focus, heading: [], imprint }, saying.words.map),
  };
}

/** What of the town a frame holds, and the sub-area that it is about. */
export function frameOf(dossier: Dossier, frame: ReportChoices['frame']) {
  const focus: DossierSubArea | null =
    frame.kind === 'subArea' ? (dossier.subAreas.find(({ id }) => id === frame.id) ?? null) : null;
  if (focus) return { bbox: frameBox(focus) ?? wholeBox(dossier), focus };
  return { bbox: frame.kind === 'view' ? frame.bbox : wholeBox(dossier), focus };
}
