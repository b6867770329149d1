import { Marker, type Map } from 'maplibre-gl';
import type { SignShape } from '../MapPort.ts';

interface Shown {
  readonly sign: SignShape;
  readonly marker: Marker;
  readonly element: HTMLElement;
}

/** Signs on the map, each a mark with its number that can be dragged. Lists are the way by keyboard. */
export class SignMarkers {
  readonly #map: Map;
  readonly #shown = new globalThis.Map<string, Shown>();
  readonly #onChoose: (id: string) => void;
  readonly #onMove: (id: string, at: [number, number]) => void;

  constructor(
    map: Map,
    onChoose: (id: string) => void,
    onMove: (id: string, at: [number, number]) => void,
  ) {
    this.#map = map;
    this.#onChoose = onChoose;
    this.#onMove = onMove;
  }

  set(signs: readonly SignShape[]): void {
    const wanted = new Set(signs.map(({ id }) => id));
    for (const [id, { marker }] of this.#shown) {
      if (wanted.has(id)) continue;
      marker.remove();
      this.#shown.delete(id);
    }
    for (const sign of signs) this.#show(sign);
  }

  #show(sign: SignShape): void {
    const before = this.#shown.get(sign.id);
    const { element, marker } = before ?? this.#make(sign.id);
    this.#shown.set(sign.id, { sign, marker, element });
    element.textContent = String(sign.number);
    element.title = sign.label;
    element.toggleAttribute('data-selected', sign.isSelected);
    // one that is being dragged is let be: to add it again, or to put it back, ends that
    if (before?.sign.at !== sign.at) marker.setLngLat([sign.at[0], sign.at[1]]);
    if (!before) marker.addTo(this.#map);
  }

  #make(id: string): Pick<Shown, 'marker' | 'element'> {
    const element = document.createElement('div');
    element.className = 'map-sign';
    const marker = new Marker({ element, draggable: true });
    // of all that a screen reader finds here the list tells more
    element.setAttribute('aria-hidden', 'true');
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#onChoose(id);
    });
    marker.on('dragend', () => {
      const { lng, lat } = marker.getLngLat();
      this.#onMove(id, [lng, lat]);
    });
    return { element, marker };
  }

  destroy(): void {
    this.set([]);
  }
}
