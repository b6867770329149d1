import type { Map } from 'maplibre-gl';
import type { Pixel } from '../pixels.ts';

const SIZE = 132;
const TIMES = 1.75;
const MARGIN = 12;

/** Shows what lies under a finger, larger, in a corner of the map where the finger is not. */
export class Loupe {
  readonly #map: Map;
  readonly #canvas = document.createElement('canvas');
  #at: Pixel | null = null;

  constructor(map: Map) {
    this.#map = map;
    this.#canvas.className = 'map-loupe';
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  show(at: Pixel): void {
    if (!this.#at) {
      const pixels = SIZE * window.devicePixelRatio;
      [this.#canvas.width, this.#canvas.height] = [pixels, pixels];
      this.#canvas.style.width = this.#canvas.style.height = `${SIZE}px`;
      this.#map.getContainer().append(this.#canvas);
      // only then is what was drawn still there to be read
      this.#map.on('render', this.#copy);
    }
    this.#at = at;
    const isLeft = at.x < SIZE + 3 * MARGIN && at.y < SIZE + 5 * MARGIN;
    this.#canvas.dataset['side'] = isLeft ? 'right' : 'left';
    this.#map.triggerRepaint();
  }

  hide(): void {
    this.#at = null;
    this.#canvas.remove();
    this.#map.off('render', this.#copy);
  }

  readonly #copy = (): void => {
    const context = this.#canvas.getContext('2d');
    if (!this.#at || !context) return;
    const source = this.#map.getCanvas();
    const ratio = source.width / source.clientWidth;
    const seen = (SIZE / TIMES) * ratio;
    const { width } = this.#canvas;
    context.clearRect(0, 0, width, width);
    context.drawImage(
      source,
      this.#at.x * ratio - seen / 2,
      this.#at.y * ratio - seen / 2,
      seen,
      seen,
      0,
      0,
      width,
      width,
    );
  };
}
