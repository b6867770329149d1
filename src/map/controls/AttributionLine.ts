import type { IControl } from 'maplibre-gl';

/**
 * Who made the data. MapLibre's own control writes HTML, and these lines come out of files: they
 * are shown as the text they are.
 */
export class AttributionLine implements IControl {
  readonly #element = document.createElement('div');

  constructor() {
    this.#element.className = 'maplibregl-ctrl map-attribution';
    this.#element.hidden = true;
  }

  set(lines: readonly string[]): void {
    this.#element.textContent = lines.join(' · ');
    this.#element.hidden = lines.length === 0;
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }
}
