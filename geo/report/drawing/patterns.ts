import type { DossierStretch } from '#geo/dossier/dossier.ts';
import type { Stroke } from './drawing.ts';
import { INKS } from './inks.ts';

/** How a stretch of a side is drawn. The order is that of the legend. */
export const PATTERNS = ['uncovered', 'planned', 'covered', 'overlap'] as const;
export type Pattern = (typeof PATTERNS)[number];

export function patternOf({ depth, planned }: Pick<DossierStretch, 'depth' | 'planned'>): Pattern {
  if (depth === 0) return 'uncovered';
  if (planned) return 'planned';
  return depth === 1 ? 'covered' : 'overlap';
}

/**
 * The strokes of a pattern, the later upon the earlier, in a band this wide. Each is told from the
 * others by its shape alone, so that a grey print and any eye can read it: strong dashes, dash and
 * dot, a calm thin line, and two lines.
 */
export function strokesOf(pattern: Pattern, band: number): readonly Stroke[] {
  switch (pattern) {
    case 'uncovered':
      return [{ colour: INKS.uncovered, width: band, dashes: [2 * band, 0.9 * band] }];
    case 'planned': {
      const width = 0.6 * band;
      const dashes = [3, 1, 0.9, 1].map((share) => share * width);
      return [{ colour: INKS.covered, width, dashes }];
    }
    case 'covered':
      return [{ colour: INKS.covered, width: 0.48 * band }];
    case 'overlap':
      return [
        { colour: INKS.overlap, width: 1.1 * band },
        { colour: INKS.ground, width: 0.4 * band },
      ];
  }
}
