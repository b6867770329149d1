import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { CoverageView } from '../MapPort.ts';
import type { Palette } from '../palette.ts';
import { byZoom, CASING_PIXELS, sidesZoom, type ZoomStep } from './zoomSteps.ts';

// a layer is hidden at its maxzoom itself: further than the map goes
const BEYOND_ZOOM = 24;

/** A pattern, told from the others by its shape alone: a grey print and any eye can read it. */
interface Pattern {
  readonly id: string;
  readonly filter: FilterSpecification;
  readonly colour: keyof Palette;
  /** share of the strongest line's width */
  readonly weight: number;
  /** in units of the line's own width */
  readonly dashes?: number[];
}

const depth: ExpressionSpecification = ['get', 'depth'];
const planned: ExpressionSpecification = ['==', ['get', 'planned'], true];
const state: ExpressionSpecification = ['get', 'state'];
const overlap: ExpressionSpecification = ['==', ['get', 'overlap'], true];

// covered: a calm thin line; overlap: two of them; planned: dash, dot; uncovered: strong dashes
const sidePatterns: readonly Pattern[] = [
  {
    id: 'covered',
    filter: ['all', ['==', depth, 1], ['!', planned]],
    colour: 'covered',
    weight: 0.48,
  },
  {
    id: 'planned',
    filter: ['all', ['==', depth, 1], planned],
    colour: 'covered',
    weight: 0.6,
    dashes: [3, 1, 0.9, 1],
  },
  { id: 'overlap', filter: ['>=', depth, 2], colour: 'overlap', weight: 1.1 },
  { id: 'overlap-middle', filter: ['>=', depth, 2], colour: 'ground', weight: 0.4 },
  {
    id: 'uncovered',
    filter: ['==', depth, 0],
    colour: 'uncovered',
    weight: 1,
    dashes: [2, 0.9],
  },
];

const linePatterns: readonly Pattern[] = [
  {
    id: 'covered',
    filter: ['all', ['==', state, 'covered'], ['!', overlap], ['!', planned]],
    colour: 'covered',
    weight: 0.5,
  },
  {
    id: 'planned',
    filter: ['all', ['==', state, 'covered'], ['!', overlap], planned],
    colour: 'covered',
    weight: 0.6,
    dashes: [3, 1, 0.9, 1],
  },
  {
    id: 'overlap',
    filter: ['all', ['==', state, 'covered'], overlap],
    colour: 'overlap',
    weight: 0.95,
  },
  {
    id: 'overlap-middle',
    filter: ['all', ['==', state, 'covered'], overlap],
    colour: 'street',
    weight: 0.35,
  },
  // beads on a string
  { id: 'partly-covered', filter: ['==', state, 'partly'], colour: 'covered', weight: 0.35 },
  {
    id: 'partly-uncovered',
    filter: ['==', state, 'partly'],
    colour: 'uncovered',
    weight: 0.9,
    dashes: [1, 1.6],
  },
  {
    id: 'uncovered',
    filter: ['==', state, 'uncovered'],
    colour: 'uncovered',
    weight: 1,
    dashes: [2, 0.9],
  },
];

/** Beside the street: they lie under it, so that it covers where they run on into a junction. */
export const sideLayers = (palette: Palette, view: CoverageView): LineLayerSpecification[] =>
  sidePatterns.map((pattern) => ({
    id: `side-${pattern.id}`,
    type: 'line',
    source: 'coverage',
    'source-layer': 'coverage',
    minzoom: sidesZoom.from,
    filter: ['all', ['==', ['get', 'form'], 'side'], pattern.filter] as FilterSpecification,
    layout: { 'line-join': 'round', visibility: view === 'sides' ? 'visible' : 'none' },
    paint: {
      ...linePaint(palette, pattern, ({ band }) => band),
      'line-offset': sideOffset,
      'line-opacity': fade(0, 1),
    },
  }));

/** Upon the street: the one line of both sides. */
export const lineLayers = (palette: Palette, view: CoverageView): LineLayerSpecification[] =>
  linePatterns.map((pattern) => ({
    id: `line-${pattern.id}`,
    type: 'line',
    source: 'coverage',
    'source-layer': 'coverage',
    maxzoom: view === 'sides' ? sidesZoom.full : BEYOND_ZOOM,
    filter: ['all', ['==', ['get', 'form'], 'street'], pattern.filter] as FilterSpecification,
    layout: { 'line-join': 'round', visibility: view === 'none' ? 'none' : 'visible' },
    paint: {
      ...linePaint(palette, pattern, ({ line }) => line),
      'line-opacity': view === 'sides' ? fade(1, 0) : 1,
    },
  }));

const linePaint = (palette: Palette, pattern: Pattern, width: (step: ZoomStep) => number) => ({
  'line-color': palette[pattern.colour],
  'line-width': byZoom((step) => pattern.weight * width(step)),
  ...(pattern.dashes && { 'line-dasharray': pattern.dashes }),
});

/** The middle of the band beside the street, to the right of its direction when positive. */
const sideOffset = byZoom(({ street, band }) => {
  const pixels = street / 2 + CASING_PIXELS + band / 2;
  return ['case', ['==', ['get', 'side'], 'left'], -pixels, pixels];
});

const fade = (before: number, after: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  sidesZoom.from,
  before,
  sidesZoom.full,
  after,
];
