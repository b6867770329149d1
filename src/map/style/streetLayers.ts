import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { STREET_NAME_FONT } from '../fonts.ts';
import type { Palette } from '../palette.ts';
import { byZoom, CASING_PIXELS } from './zoomSteps.ts';

const inScope: ExpressionSpecification = ['==', ['get', 'scope'], 1];

const byScope = (inside: string, outside: string): ExpressionSpecification => [
  'case',
  inScope,
  inside,
  outside,
];

/** All casings lie under all streets, so that junctions are open. */
export const streetLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'street-casing',
    type: 'line',
    source: 'streets',
    'source-layer': 'streets',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': byScope(palette.streetCasing, palette.casingOutOfScope),
      'line-width': byZoom(({ street }) => street + 2 * CASING_PIXELS),
    },
  },
  {
    id: 'street',
    type: 'line',
    source: 'streets',
    'source-layer': 'streets',
    layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': ['get', 'scope'] },
    paint: {
      'line-color': byScope(palette.street, palette.streetOutOfScope),
      'line-width': byZoom(({ street }) => street),
    },
  },
];

/** A layer per scope: pieces of one name become one line for their label only within a layer. */
export const streetNameLayers = (palette: Palette): LayerSpecification[] => [
  streetNames('street-name-out-of-scope', ['!', inScope], palette.labelOutOfScope, palette),
  streetNames('street-name', inScope, palette.label, palette),
];

/** In ems: beside the street and its coverage, until the name fits within the street. */
const NAME_OFFSET: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['literal', [0, -0.95]],
  15,
  ['literal', [0, -1.4]],
  16,
  ['literal', [0, -1.6]],
  17,
  ['literal', [0, 0]],
];

// MapLibre 6 keeps where a line's text stands in a plain object, and stops at one named "constructor";
// a space, which it does not draw, makes every name another one
const STREET_NAME: ExpressionSpecification = ['concat', ['get', 'name'], ' '];

const streetNames = (
  id: string,
  filter: ExpressionSpecification,
  colour: string,
  palette: Palette,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'streets',
  'source-layer': 'streets',
  minzoom: 13.8,
  filter: ['all', filter, ['!=', ['get', 'name'], '']],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 340,
    'text-field': STREET_NAME,
    'text-font': [STREET_NAME_FONT],
    'text-size': ['interpolate', ['linear'], ['zoom'], 14, 11.5, 16, 13.5, 18, 16],
    'text-max-angle': 35,
    'text-padding': 4,
    'text-letter-spacing': 0.01,
    'text-offset': NAME_OFFSET,
  },
  paint: {
    'text-color': colour,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.6,
  },
});
