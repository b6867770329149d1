import type { Map } from 'maplibre-gl';
import { TerraDraw, type TerraDrawPolygonMode, type TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { drawMode, reshapeMode, reshapeStyles, type ModeOptions } from './drawingModes.ts';

/** Terra Draw at work on a map, and its two ways of working. */
export interface StartedTerraDraw {
  readonly draw: TerraDraw;
  readonly drawing: TerraDrawPolygonMode;
  readonly reshaping: TerraDrawSelectMode;
}

/** Puts Terra Draw's layers and listeners on the map, until `draw.stop()`. */
export function startTerraDraw(map: Map, options: ModeOptions): StartedTerraDraw {
  const drawing = drawMode(options);
  const reshaping = reshapeMode(options, reshapeStyles(options.palette, null));
  const adapter = new TerraDrawMapLibreGLAdapter({
    map,
    prefixId: 'drawing',
    // a hand that trembles while it clicks drags nothing
    minPixelDragDistanceSelecting: 4,
  });
  const draw = new TerraDraw({ adapter, modes: [drawing, reshaping] });
  draw.start();
  return { draw, drawing, reshaping };
}
