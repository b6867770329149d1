import { Marker, type Map } from 'maplibre-gl';
import type { Snapped } from '#geo/geometry/snapIndex.ts';

/** A ring where the corner will stick: round on a corner, a diamond on a line. */
export class SnapMarker {
  readonly #map: Map;
  readonly #element = document.createElement('div');
  readonly #marker: Marker;
  #isShown = false;

  constructor(map: Map) {
    this.#map = map;
    this.#element.className = 'map-snap';
    this.#element.append(document.createElement('i'));
    this.#marker = new Marker({ element: this.#element });
  }

  show(snapped: Snapped | null): void {
    if (!snapped) {
      this.#marker.remove();
      this.#isShown = false;
      return;
    }
    this.#element.dataset['kind'] = snapped.kind;
    const [lng, lat] = snapped.lngLat;
    this.#marker.setLngLat({ lng, lat });
    if (!this.#isShown) this.#marker.addTo(this.#map);
    this.#isShown = true;
  }
}
