import type { RasterLayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../MapPort.ts';

type Ink = NonNullable<RasterLayerSpecification['paint']>;

/**
 * Faint and nearly without colour, for coverage is the only strong colour on the map. In the dark
 * black and white change places: what black becomes is the minimum, what white becomes the maximum.
 * That turns the colours too, and half a turn brings them back: water is blue.
 */
const inks: Readonly<Record<MapTheme, Ink>> = {
  light: {
    'raster-opacity': 0.7,
    'raster-saturation': -0.6,
    'raster-brightness-min': 0.1,
    'raster-brightness-max': 1,
  },
  dark: {
    'raster-opacity': 0.7,
    'raster-saturation': -0.8,
    'raster-hue-rotate': 180,
    'raster-brightness-min': 0.6,
    'raster-brightness-max': 0.08,
  },
};

/** The pictures of the base map. A source that no layer shows asks for nothing. */
export const baseMapLayer = (theme: MapTheme, isShown: boolean): RasterLayerSpecification => ({
  id: 'base-map',
  type: 'raster',
  source: 'baseMap',
  layout: { visibility: isShown ? 'visible' : 'none' },
  paint: { ...inks[theme], 'raster-fade-duration': 0 },
});
