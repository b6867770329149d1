import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { ReportChoices } from '#geo/plan/reportChoices.ts';
import { frameBox, wholeBox } from '../drawing/frameBox.ts';
import { mapSheet, type MapSubject } from '../drawing/mapSheet.ts';
import { imprintOf } from './imprint.ts';
import type { FigureBlock } from './reportDocument.ts';
import type { Saying } from './said.ts';

type FigureText = Pick<FigureBlock, 'id' | 'caption' | 'description'>;

// below the map: the legend, the scale and where it comes from
const BELOW_POINTS = 75;
// not much more than there is to show
const AIR = 1.08;

/** A map in the report: of the chosen frame, or about one sub-area; of coverage, or of the signs. */
export function mapFigure(
  dossier: Dossier,
  frame: ReportChoices['frame'],
  saying: Saying,
  text: FigureText,
  subject: MapSubject = 'coverage',
): FigureBlock {
  const { bbox, focus } = frameOf(dossier, frame);
  const imprint = imprintOf(dossier, saying);
  return {
    kind: 'figure',
    ...text,
    height: { restUpTo: (width) => AIR * width * shapeOf(bbox) + BELOW_POINTS },
    draw: (size) =>
      mapSheet(dossier, { ...size, bbox, focus, subject, heading: [], imprint }, saying.words.map),
  };
}

/** What of the town a frame holds, and the sub-area that it is about. */
export function frameOf(
  dossier: Dossier,
  frame: ReportChoices['frame'],
): { readonly bbox: BBox; readonly focus: DossierSubArea | null } {
  const focus: DossierSubArea | null =
    frame.kind === 'subArea' ? (dossier.subAreas.find(({ id }) => id === frame.id) ?? null) : null;
  if (focus) return { bbox: frameBox(focus) ?? wholeBox(dossier), focus };
  return { bbox: frame.kind === 'view' ? frame.bbox : wholeBox(dossier), focus };
}

/** How high a box is for its width. */
function shapeOf([west, south, east, north]: BBox): number {
  const perDegree = metresPerDegree((south + north) / 2);
  return ((north - south) * perDegree.lat) / Math.max(1e-9, (east - west) * perDegree.lng);
}
