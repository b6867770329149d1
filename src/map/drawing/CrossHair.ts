import type { Map } from 'maplibre-gl';

/** A cross in the middle of the map, with which the keyboard points. */
export class CrossHair {
  readonly #map: Map;
  readonly #element = document.createElement('div');

  constructor(map: Map) {
    this.#map = map;
    this.#element.className = 'map-cross-hair';
    this.#element.setAttribute('aria-hidden', 'true');
  }

  get isShown(): boolean {
    return this.#element.isConnected;
  }

  show(): void {
    if (!this.isShown) this.#map.getContainer().append(this.#element);
  }

  hide(): void {
    this.#element.remove();
  }
}
