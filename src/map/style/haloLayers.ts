import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { TileSourceId } from '../sources.ts';
import { ifHovered, ifSelected } from './state.ts';
import { byZoom, reachOfBand, sidesZoom, type ZoomStep } from './zoomSteps.ts';

const HALO_PIXELS = 6;
const EDGE_PIXELS = 2.5;

/** What a halo lies around. */
interface Halo {
  readonly id: string;
  readonly source: TileSourceId;
  /** the whole street, or the side that each feature names */
  readonly around: 'street' | 'side';
  readonly opacity: number | ExpressionSpecification;
  readonly filter?: FilterSpecification;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  /** whether features may bring a colour of their own */
  readonly hasColours?: boolean;
}

const halos: readonly Halo[] = [
  {
    id: 'gap',
    source: 'coverage',
    around: 'street',
    opacity: ifSelected(1, 0),
    filter: ['==', ['get', 'form'], 'street'],
    maxzoom: sidesZoom.full,
  },
  {
    id: 'gap-side',
    source: 'coverage',
    around: 'side',
    opacity: ifSelected(1, 0),
    filter: ['==', ['get', 'form'], 'side'],
    minzoom: sidesZoom.full,
  },
  {
    id: 'pointed-out',
    source: 'pointedOut',
    around: 'side',
    opacity: ['case', ['==', ['get', 'faint'], true], 0.35, 1],
    hasColours: true,
  },
  { id: 'street', source: 'streets', around: 'street', opacity: ifSelected(1, 0) },
];

/**
 * Around what is selected or pointed out runs a line in the accent colour, with room between it and
 * the coverage. All lie under the streets, and all edges under all insides: one outline in the end.
 */
export const haloLayers = (palette: Palette): LineLayerSpecification[] => [
  {
    id: 'street-hover',
    type: 'line',
    source: 'streets',
    'source-layer': 'streets',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.accent,
      'line-width': byZoom((step) => 2 * reachOfHalo(step)),
      'line-opacity': ifHovered(0.18, 0),
    },
  },
  // the other way round: sources change less often
  ...halos.toReversed().map((halo) => haloLayer(halo, 'edge', palette.accent)),
  ...halos.map((halo) => haloLayer(halo, 'inside', palette.halo)),
];

function haloLayer(
  { id, source, around, opacity, filter, hasColours = false, ...rest }: Halo,
  part: 'edge' | 'inside',
  colour: string,
): LineLayerSpecification {
  const trim = part === 'edge' ? 0 : EDGE_PIXELS;
  return {
    id: `${id}-halo-${part}`,
    type: 'line',
    source,
    'source-layer': source,
    ...rest,
    ...(filter && { filter }),
    layout: { 'line-cap': around === 'street' ? 'round' : 'butt', 'line-join': 'round' },
    paint: {
      'line-color': hasColours ? ['coalesce', ['get', 'colour'], colour] : colour,
      'line-opacity': opacity,
      ...(around === 'street'
        ? { 'line-width': byZoom((step) => 2 * (reachOfHalo(step) - trim)) }
        : {
            'line-width': byZoom((step) => perSide(2 * reachOfHalo(step), reachOfHalo(step), trim)),
            'line-offset': byZoom((step) => asideBy(reachOfHalo(step) / 2)),
          }),
    },
  };
}

const reachOfHalo = (step: ZoomStep) => reachOfBand(step) + HALO_PIXELS;

const side: ExpressionSpecification = ['get', 'side'];

/** A width: one side reaches from the middle of the street outwards, both reach across it. */
const perSide = (both: number, one: number, trim: number): ExpressionSpecification => [
  'case',
  ['==', side, 'both'],
  both - 2 * trim,
  one - 2 * trim,
];

const asideBy = (pixels: number): ExpressionSpecification => [
  'match',
  side,
  'left',
  -pixels,
  'right',
  pixels,
  0,
];
