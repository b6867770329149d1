import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { AREA_NAME_FONT } from '../fonts.ts';
import type { Palette } from '../palette.ts';
import { ifSelected, unlessHidden } from './state.ts';

const colour: ExpressionSpecification = ['get', 'colour'];

/** A soft wash. */
export const subAreaLayers = (): LayerSpecification[] => [
  {
    id: 'sub-area',
    type: 'fill',
    source: 'subAreas',
    paint: {
      'fill-color': colour,
      'fill-opacity': unlessHidden(ifSelected(0.22, 0.13)),
      'fill-antialias': false,
    },
  },
];

/**
 * Borders lie upon the streets, for most run along the middle of one; each within its own area, so
 * that two neighbours show theirs side by side, and beside the one line of coverage.
 */
export const subAreaBorderLayers = (palette: Palette): LayerSpecification[] => [
  border('sub-area-border', colour, 2, 0.85),
  border('sub-area-selected', palette.accent, 4.5, ifSelected(1, 0)),
];

const border = (
  id: string,
  colour: string | ExpressionSpecification,
  pixels: number,
  opacity: number | ExpressionSpecification,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'subAreas',
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': pixels,
    'line-opacity': unlessHidden(opacity),
    // inwards: past the one line of coverage while there is one, else against the border itself
    'line-offset': ['interpolate', ['linear'], ['zoom'], 12, 2.5, 15, 4, 16, pixels / 2],
  },
});

export const subAreaNameLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'sub-area-name',
    type: 'symbol',
    source: 'subAreaNames',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [AREA_NAME_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, 13, 16, 18],
      'text-max-width': 9,
      'text-padding': 6,
      // a name that collides gives way upwards or downwards before it gives up
      'text-variable-anchor': ['center', 'bottom', 'top'],
    },
    paint: {
      'text-color': palette.label,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 2.2,
    },
  },
];
