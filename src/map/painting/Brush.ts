import type { Map } from 'maplibre-gl';
import type { LngLat } from '#geo/geometry/types.ts';
import type { BrushStroke } from '../MapPort.ts';
import { metresPerPixel, reachPixels, pointerOf } from '../pixels.ts';

// near enough to each other that the street between two of them is not missed
const STEP_PIXELS = 6;
const MORE_REACH_PIXELS = 6;

/** Turns what a mouse or one finger drags over the map into strokes. */
export class Brush {
  readonly #map: Map;
  readonly #tell: (stroke: BrushStroke) => void;
  #pointer: number | null = null;
  #reachMetres = 0;
  #last: readonly [number, number] = [0, 0];
  #places: LngLat[] = [];

  constructor(map: Map, tell: (stroke: BrushStroke) => void) {
    this.#map = map;
    this.#tell = tell;
    map.dragPan.disable();
    map.boxZoom.disable();
    const canvas = map.getCanvas();
    canvas.style.cursor = 'crosshair';
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerup', this.#up);
    canvas.addEventListener('pointercancel', this.#cancel);
  }

  putDown(): void {
    const canvas = this.#map.getCanvas();
    canvas.removeEventListener('pointerdown', this.#down);
    canvas.removeEventListener('pointermove', this.#move);
    canvas.removeEventListener('pointerup', this.#up);
    canvas.removeEventListener('pointercancel', this.#cancel);
    canvas.style.cursor = '';
    this.#map.dragPan.enable();
    this.#map.boxZoom.enable();
    if (this.#pointer !== null) this.#cancel();
  }

  readonly #down = (event: PointerEvent): void => {
    // a second finger means the map
    if (this.#pointer !== null) return this.#cancel();
    if (event.button !== 0) return;
    this.#pointer = event.pointerId;
    this.#map.getCanvas().setPointerCapture(event.pointerId);
    const { lat } = this.#map.getCenter();
    const pixels = reachPixels.click[pointerOf(event.pointerType)] + MORE_REACH_PIXELS;
    this.#reachMetres = pixels * metresPerPixel(this.#map.getZoom(), lat);
    this.#last = [event.offsetX, event.offsetY];
    this.#places = [this.#placeAt(this.#last)];
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    const [x, y] = this.#last;
    const [dx, dy] = [event.offsetX - x, event.offsetY - y];
    const steps = Math.floor(Math.hypot(dx, dy) / STEP_PIXELS);
    if (steps === 0) return;
    for (let step = 1; step <= steps; step++) {
      this.#places.push(this.#placeAt([x + (dx * step) / steps, y + (dy * step) / steps]));
    }
    this.#last = [event.offsetX, event.offsetY];
    this.#say({});
  };

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = null;
    this.#say({ isDone: true });
  };

  readonly #cancel = (): void => {
    this.#pointer = null;
    this.#say({ isCancelled: true });
  };

  #placeAt([x, y]: readonly [number, number]): LngLat {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  #say({ isDone = false, isCancelled = false }): void {
    this.#tell({ places: [...this.#places], reachMetres: this.#reachMetres, isDone, isCancelled });
  }
}
