import { Popup, type Map } from 'maplibre-gl';
import type { StreetHit } from '../MapPort.ts';

/** The name of the street under the mouse, beside the mouse. Plain text, out of the pointer's way. */
export class NameTag {
  readonly #map: Map;
  readonly #popup = new Popup({
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    anchor: 'bottom-left',
    offset: 12,
    className: 'map-name-tag',
  });

  constructor(map: Map) {
    this.#map = map;
  }

  show(street: StreetHit | null): void {
    if (!street) {
      this.#popup.remove();
      return;
    }
    const [lng, lat] = street.lngLat;
    this.#popup.setLngLat({ lng, lat }).setText(street.name);
    if (!this.#popup.isOpen()) this.#popup.addTo(this.#map);
  }
}
