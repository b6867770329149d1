import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { baseMapLayer } from './baseMapLayer.ts';
import type { Look } from './mapStyle.ts';

// enough to tell the district from what lies around it
const WASH_OVER_BASE_MAP = 0.45;

/**
 * The paper. Inside the district it is lighter than outside, where a veil lies over it. A base map
 * is printed on the paper, and the district is a wash over that.
 */
export const groundLayers = (
  palette: Palette,
  { theme, hasDistrict, hasBaseMap }: Look,
): LayerSpecification[] => [
  {
    id: 'ground',
    type: 'background',
    paint: { 'background-color': hasDistrict ? palette.veiled : palette.ground },
  },
  baseMapLayer(theme, hasBaseMap),
  {
    id: 'district',
    type: 'fill',
    source: 'districts',
    paint: {
      'fill-color': palette.ground,
      'fill-opacity': hasBaseMap ? WASH_OVER_BASE_MAP : 1,
      'fill-antialias': false,
    },
  },
];

export const districtBorderLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'district-border',
    type: 'line',
    source: 'districts',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.districtBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1, 17, 2],
    },
  },
];
