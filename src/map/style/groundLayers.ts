import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** The paper. Inside the district it is lighter than outside, where a veil lies over it. */
export const groundLayers = (palette: Palette, hasDistrict: boolean): LayerSpecification[] => [
  {
    id: 'ground',
    type: 'background',
    paint: { 'background-color': hasDistrict ? palette.veiled : palette.ground },
  },
  {
    id: 'district',
    type: 'fill',
    source: 'districts',
    paint: { 'fill-color': palette.ground, 'fill-antialias': false },
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
