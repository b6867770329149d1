import { Map, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Camera, MapOptions } from './MapPort.ts';
import { mapStyle, type Look } from './style/mapStyle.ts';
import { MAX_ZOOM } from './style/zoomSteps.ts';
import { withoutSky } from './withoutSky.ts';

const NETHERLANDS: Camera = { lng: 5.3, lat: 52.15, zoom: 7 };

setWorkerUrl(workerUrl);

/**
 * MapLibre as this app uses it: a sheet of paper with north up that never tilts or turns, on which
 * one finger pans. Tiles are asked for under `scheme`. Throws GPUInitializationError without WebGL.
 */
export function openMapLibre(
  container: HTMLElement,
  look: Look,
  { labels, reducedMotion, camera = NETHERLANDS }: MapOptions,
  scheme: string,
): Map {
  const map = new Map({
    container,
    style: mapStyle(look, scheme),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    reduceMotion: reducedMotion,
    fadeDuration: reducedMotion ? 0 : 150,
    // a hand that trembles still clicks
    clickTolerance: 5,
    attributionControl: false,
    locale: {
      'Map.Title': labels.map,
      'NavigationControl.ZoomIn': labels.zoomIn,
      'NavigationControl.ZoomOut': labels.zoomOut,
      'ScaleControl.Meters': labels.metres,
      'ScaleControl.Kilometers': labels.kilometres,
    },
  });
  withoutSky(map);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // it takes the arrow keys, plus and minus
  map.getCanvas().setAttribute('role', 'application');
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  return map;
}
