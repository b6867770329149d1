import type { TerraDraw } from 'terra-draw';
import type { Ring } from '#geo/geometry/types.ts';
import { isSameRing } from './outerRing.ts';

/** What to watch, and whom to tell. */
export interface WatchedShape {
  readonly draw: TerraDraw;
  readonly canvas: HTMLElement;
  /** the ring on the screen */
  readonly ring: () => Ring;
  /** `isMoving`: a hand is at it, and it will change again */
  readonly tell: (ring: Ring, isMoving: boolean) => void;
}

/** Tells what a shape looks like while it changes, also under a drag: once a frame at most. */
export class ShapeWatch {
  readonly #watched: WatchedShape;
  #told: { readonly ring: Ring; readonly isMoving: boolean };
  #isPressed = false;
  #frame = 0;

  constructor(watched: WatchedShape) {
    this.#watched = watched;
    this.#told = { ring: watched.ring(), isMoving: false };
    watched.draw.on('change', this.#wait);
    watched.canvas.addEventListener('pointerdown', this.#press);
    watched.canvas.addEventListener('pointerup', this.#release);
    watched.canvas.addEventListener('pointercancel', this.#release);
  }

  destroy(): void {
    const { draw, canvas } = this.#watched;
    cancelAnimationFrame(this.#frame);
    draw.off('change', this.#wait);
    canvas.removeEventListener('pointerdown', this.#press);
    canvas.removeEventListener('pointerup', this.#release);
    canvas.removeEventListener('pointercancel', this.#release);
  }

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  readonly #release = (): void => {
    this.#isPressed = false;
    this.#wait();
  };

  readonly #wait = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    const isMoving = this.#isPressed;
    const ring = this.#watched.ring();
    if (isSameRing(ring, this.#told.ring) && isMoving === this.#told.isMoving) return;
    this.#told = { ring, isMoving };
    this.#watched.tell(ring, isMoving);
  };
}
