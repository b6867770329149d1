import { TerraDrawExtend, type HexColor } from 'terra-draw';
import type { Palette } from '../palette.ts';

/** What is drawn, as it is meant. */
export type Look =
  /** the area under the pencil */
  | 'area'
  /** the same, where what would come of it is shown too */
  | 'outline'
  /** its border, or the line that is drawn */
  | 'line'
  /** what the next click would add */
  | 'next'
  | 'corner'
  /** the corner that was put down first, on which a click closes the area */
  | 'first'
  | 'chosen'
  /** where a corner can come in */
  | 'midpoint'
  /** something else that would look otherwise */
  | 'preview';

type Style = ReturnType<typeof TerraDrawExtend.getDefaultStyling>;

/** How it is drawn. */
export function styleOf(look: Look, colour: string | null, palette: Palette): Style {
  const accent = hex(colour ?? palette.accent);
  const base: Style = {
    ...TerraDrawExtend.getDefaultStyling(),
    polygonFillColor: accent,
    polygonFillOpacity: FILL[look] ?? 0.1,
    polygonOutlineColor: accent,
    polygonOutlineWidth: look === 'preview' ? 2 : 3,
    lineStringColor: accent,
    lineStringWidth: 3,
    pointColor: hex(palette.handle),
    pointOutlineColor: accent,
    zIndex: ORDER.indexOf(look),
  };
  return {
    ...base,
    ...POINTS[look]?.(palette),
    ...(look === 'next' && { lineStringDash: [4, 4] }),
  };
}

const FILL: Partial<Record<Look, number>> = { preview: 0.18, outline: 0 };

// the last lies on top
const ORDER: readonly Look[] = [
  'preview',
  'outline',
  'area',
  'midpoint',
  'corner',
  'first',
  'chosen',
];

const POINTS: Partial<Record<Look, (palette: Palette) => Partial<Style>>> = {
  corner: () => ({ pointWidth: 6, pointOutlineWidth: 2.5 }),
  first: () => ({ pointWidth: 8, pointOutlineWidth: 3 }),
  chosen: ({ accent, handle }) => ({
    pointWidth: 9,
    pointColor: hex(accent),
    pointOutlineColor: hex(handle),
    pointOutlineWidth: 3,
  }),
  midpoint: ({ accent, handle }) => ({
    pointWidth: 4,
    pointColor: hex(accent),
    pointOpacity: 0.6,
    pointOutlineColor: hex(handle),
    pointOutlineWidth: 1.5,
  }),
};

const hex = (colour: string) => colour as HexColor;
