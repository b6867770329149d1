import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { GPUInitializationError } from 'maplibre-gl';
import { fail, succeed, type Result } from '#geo/result.ts';
import { LiveMap } from './LiveMap.ts';
import type { MapOptions, MapPort, MapProblem } from './MapPort.ts';
import { openMapLibre } from './openMapLibre.ts';
import type { Look } from './style/mapStyle.ts';
import { TileProtocol } from './tiles/TileProtocol.ts';

const BARE = { hasDistrict: false, hasBaseMap: false };

/**
 * Makes the map in an element of its own, which has a size; there a frame later. Without WebGL
 * there is a problem instead, and the app goes on with its lists.
 */
export async function createMap(
  container: HTMLElement,
  options: MapOptions,
): Promise<Result<MapPort, MapProblem>> {
  const protocol = new TileProtocol();
  try {
    const look: Look = { theme: options.theme, coverageView: 'sides', ...BARE };
    const map = openMapLibre(container, look, options, protocol.scheme);
    await map.once('style.load');
    return succeed(new LiveMap(map, { look, protocol, ...options }));
  } catch (error) {
    protocol.destroy();
    if (!(error instanceof GPUInitializationError)) throw error;
    return fail({ code: 'map/no-webgl' });
  }
}
