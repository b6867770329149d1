import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces } from '../fonts.ts';
import type { CoverageView, MapTheme } from '../MapPort.ts';
import { palettes } from '../palette.ts';
import { sources } from '../sources.ts';
import { lineLayers, sideLayers } from './coverageLayers.ts';
import { districtBorderLayers, groundLayers } from './groundLayers.ts';
import { haloLayers } from './haloLayers.ts';
import { streetLayers, streetNameLayers } from './streetLayers.ts';
import { subAreaBorderLayers, subAreaLayers, subAreaNameLayers } from './subAreaLayers.ts';

/** What the look depends on. */
export interface Look {
  readonly theme: MapTheme;
  readonly coverageView: CoverageView;
  readonly hasDistrict: boolean;
  readonly hasBaseMap: boolean;
}

/**
 * The layers, from the paper up. Those of one source lie together where they can: at every change of
 * source the map masks all tiles of the next anew, which without a graphics card takes most of the
 * time.
 */
export function layersOf(look: Look): LayerSpecification[] {
  const { theme, coverageView } = look;
  const palette = palettes[theme];
  return [
    ...groundLayers(palette, look),
    ...districtBorderLayers(palette),
    ...subAreaLayers(),
    ...haloLayers(palette),
    ...sideLayers(palette, coverageView),
    ...streetLayers(palette),
    ...subAreaBorderLayers(palette),
    ...lineLayers(palette, coverageView),
    ...streetNameLayers(palette),
    ...subAreaNameLayers(palette),
  ];
}

/** A style that asks nothing of the network; tiles are asked for under `scheme`. */
export const mapStyle = (look: Look, scheme: string): StyleSpecification => ({
  version: 8,
  sources: sources(scheme),
  layers: layersOf(look),
  'font-faces': fontFaces(),
  transition: { duration: 0, delay: 0 },
});
