import type { Map } from 'maplibre-gl';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { snap, type Snapped } from '#geo/geometry/snapIndex.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { metresPerPixel, reachPixels, type Pointer } from '../pixels.ts';
import type { FindIndexes } from './areaSnapIndexes.ts';
import { SnapMarker } from './SnapMarker.ts';

/** Makes the pencil stick to corners and lines, and shows what it sticks to. */
export class Snapper {
  readonly #map: Map;
  readonly #indexes: FindIndexes;
  readonly #marker: SnapMarker;
  isOn: boolean;

  constructor(map: Map, indexes: FindIndexes, isOn: boolean) {
    this.#map = map;
    this.#indexes = indexes;
    this.#marker = new SnapMarker(map);
    this.isOn = isOn;
  }

  /** Where a corner goes that is put here: what it sticks to in its very numbers, else right here. */
  placeFor(at: LngLat, pointer: Pointer): LngLat {
    return this.#find(at, pointer)?.lngLat ?? at;
  }

  /** The same, and shows it. */
  show(at: LngLat, pointer: Pointer): LngLat {
    const snapped = this.#find(at, pointer);
    this.#marker.show(snapped);
    return snapped?.lngLat ?? at;
  }

  showCorner(lngLat: LngLat): void {
    this.#marker.show({ lngLat, kind: 'corner' });
  }

  readonly hide = (): void => this.#marker.show(null);

  #find(at: LngLat, pointer: Pointer): Snapped | null {
    if (!this.isOn) return null;
    const metres = reachPixels.snap[pointer] * metresPerPixel(this.#map.getZoom(), at[1]);
    return snap(this.#indexes(boxAround(at, metres)), at, metres);
  }
}

function boxAround([lng, lat]: LngLat, metres: number): BBox {
  const scale = metresPerDegree(lat);
  const [dLng, dLat] = [metres / scale.lng, metres / scale.lat];
  return [lng - dLng, lat - dLat, lng + dLng, lat + dLat];
}
