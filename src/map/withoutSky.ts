import type { Map } from 'maplibre-gl';

/**
 * Lets a flat map not draw a sky. No eye sees it there, but MapLibre reckons it for every pixel of
 * every frame, and has no setting against it: on a device that draws without a graphics card that
 * is about a third of all work on the map.
 */
export function withoutSky(map: Map): void {
  leaveOutSky(map);
  // a painter of its own is made for the new context
  map.on('webglcontextrestored', () => leaveOutSky(map));
}

function leaveOutSky({ painter }: Map): void {
  painter.drawFunctions = { ...painter.drawFunctions, sky: () => {} };
}
