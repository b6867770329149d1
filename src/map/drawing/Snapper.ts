import type { Map } from 'maplibre-gl';
import { snap, type SnapIndex, type Snapped } from '#geo/geometry/snapIndex.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { metresPerPixel, reachPixels, type Pointer } from '../pixels.ts';
import { SnapMarker } from './SnapMarker.ts';

/** Makes the pencil stick to corners and lines, and shows what it sticks to. */
export class Snapper {
  readonly #map: Map;
  readonly #indexes: readonly SnapIndex[];
  readonly #marker: SnapMarker;
  isOn: boolean;

  constructor(map: Map, indexes: readonly SnapIndex[], isOn: boolean) {
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
    return snap(this.#indexes, at, metres);
  }
}
