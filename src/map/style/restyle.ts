import type { LayerSpecification, Map } from 'maplibre-gl';

/**
 * Brings the layers of a live map to a new look, in place: their data stays. Layers and filters
 * must be the same ones; paint, layout and zoom range may differ.
 */
export function restyle(map: Map, layers: readonly LayerSpecification[]): void {
  for (const { id, paint = {}, layout = {}, minzoom = 0, maxzoom } of layers) {
    for (const [property, value] of Object.entries(paint)) {
      map.setPaintProperty(id, property as never, value as never);
    }
    for (const [property, value] of Object.entries(layout)) {
      map.setLayoutProperty(id, property as never, value as never);
    }
    if (maxzoom !== undefined) map.setLayerZoomRange(id, minzoom, maxzoom);
  }
}
