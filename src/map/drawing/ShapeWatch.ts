import type { TerraDraw } from 'terra-draw';
import type { Ring } from '#geo/geometry/types.ts';
import { isSameRing } from './outerRing.ts';

/** What to watch, and whom to tell. */
export interface WatchedShape {
  readonly draw: TerraDraw;
  /** the ring on the screen */
  readonly ring: () => Ring;
  readonly tell: (ring: Ring) => void;
}

/** Tells what a shape looks like while it changes, also under a drag: once a frame at most. */
export class ShapeWatch {
  readonly #watched: WatchedShape;
  #told: Ring;
  #frame = 0;

  constructor(watched: WatchedShape) {
    this.#watched = watched;
    this.#told = watched.ring();
    watched.draw.on('change', this.#wait);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#watched.draw.off('change', this.#wait);
  }

  readonly #wait = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    const ring = this.#watched.ring();
    if (isSameRing(ring, this.#told)) return;
    this.#told = ring;
    this.#watched.tell(ring);
  };
}
