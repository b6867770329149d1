import type { Map } from 'maplibre-gl';
import type { TerraDrawMouseEvent } from 'terra-draw';
import { mainPointer, pointerOf, type Pixel, type Pointer } from '../pixels.ts';
import { distance } from './handles.ts';
import type { Pencil, Pointed } from './Pencil.ts';

const LONG_PRESS_MS = 500;
const LONG_PRESS_SLIP_PIXELS = 10;

interface HandOptions {
  readonly map: Map;
  /** null: nothing is drawn now */
  readonly pencil: () => Pencil | null;
  /** the hand is at it, or no longer */
  readonly onPress: (at: Pointed | null) => void;
}

/**
 * Between the pointer and the pencil: what is pressed on a handle is the pencil's and the map stays
 * where it is, a second finger takes the hand off for the map, a long press is a second click. It is one
 * only once the finger is lifted where it was put down: who waits a moment before dragging drags.
 */
export class Hand {
  readonly #map: Map;
  readonly #options: HandOptions;
  #pointer: Pointer = mainPointer();
  #press: { readonly pixel: Pixel; readonly since: number; slip: number } | null = null;
  #hasPencil = false;
  /** the press that ends now moved the map with two fingers: it is no click */
  #isSpent = false;
  /** the press that ends now was a finger that stayed where it was */
  #isLong = false;

  constructor(options: HandOptions) {
    this.#options = options;
    this.#map = options.map;
    const canvas = this.#map.getCanvas();
    // before the drawing library and the map hear of it
    canvas.addEventListener('pointerdown', this.#down, { capture: true });
    canvas.addEventListener('pointermove', this.#move, { capture: true });
    canvas.addEventListener('pointerup', this.#up, { capture: true });
    canvas.addEventListener('pointercancel', this.#cancel, { capture: true });
    canvas.addEventListener('pointerleave', this.#leave);
  }

  /** What the hand draws with now. */
  get pointer(): Pointer {
    return this.#pointer;
  }

  /** Whether it is drawing, so that what is drawn will change again. */
  get isDrawing(): boolean {
    return this.#hasPencil && this.#press !== null;
  }

  destroy(): void {
    this.#release();
    const canvas = this.#map.getCanvas();
    canvas.removeEventListener('pointerdown', this.#down, { capture: true });
    canvas.removeEventListener('pointermove', this.#move, { capture: true });
    canvas.removeEventListener('pointerup', this.#up, { capture: true });
    canvas.removeEventListener('pointercancel', this.#cancel, { capture: true });
    canvas.removeEventListener('pointerleave', this.#leave);
  }

  readonly move = (event: TerraDrawMouseEvent): void => {
    if (this.#pointer === 'fine') this.#options.pencil()?.hover(this.#pointed(event));
  };

  readonly click = (event: TerraDrawMouseEvent): void => {
    const hadPencil = this.#hasPencil;
    const pencil = this.#options.pencil();
    this.#release();
    if (hadPencil) pencil?.letGo();
    if (this.#isSpent) return;
    const at = this.#pointed(event);
    if (event.button === 'right' || this.#isLong) pencil?.secondClick(at);
    else pencil?.click(at);
  };

  readonly drag = (event: TerraDrawMouseEvent): void => {
    if (!this.#hasPencil || this.#isSpent) return;
    const at = this.#pointed(event);
    this.#options.pencil()?.drag(at);
    this.#options.onPress(at);
  };

  readonly drop = (event: TerraDrawMouseEvent): void => {
    const isDrawn = this.#hasPencil && !this.#isSpent;
    const pencil = this.#options.pencil();
    this.#release();
    if (!isDrawn) return;
    if (!this.#isLong) return pencil?.drop(this.#pointed(event));
    // a finger trembles
    pencil?.letGo();
    pencil?.secondClick(this.#pointed(event));
  };

  #pointed({ lng, lat, containerX, containerY }: TerraDrawMouseEvent): Pointed {
    return {
      lngLat: [lng, lat],
      pixel: { x: containerX, y: containerY },
      pointer: this.#pointer,
    };
  }

  readonly #down = (event: PointerEvent): void => {
    this.#pointer = pointerOf(event.pointerType);
    if (!event.isPrimary) return this.#giveToMap();
    this.#release();
    this.#isSpent = false;
    this.#isLong = false;
    const at = this.#at(event);
    this.#press = { pixel: at.pixel, since: event.timeStamp, slip: 0 };
    this.#hasPencil = event.button === 0 && (this.#options.pencil()?.takes(at) ?? false);
    if (!this.#hasPencil) return;
    this.#map.dragPan.disable();
    // a drag that ends outside the map must still end
    this.#map.getCanvas().setPointerCapture(event.pointerId);
  };

  readonly #move = (event: PointerEvent): void => {
    this.#pointer = pointerOf(event.pointerType);
    if (!this.#press || !event.isPrimary) return;
    const slip = distance(this.#press.pixel, this.#at(event).pixel);
    this.#press.slip = Math.max(this.#press.slip, slip);
  };

  readonly #up = ({ pointerType, timeStamp }: PointerEvent): void => {
    if (!this.#press) return;
    const { since, slip } = this.#press;
    const isStill = slip <= LONG_PRESS_SLIP_PIXELS;
    this.#isLong = pointerType === 'touch' && isStill && timeStamp - since >= LONG_PRESS_MS;
  };

  readonly #cancel = (): void => this.#giveToMap();

  readonly #leave = (): void => {
    if (!this.#press) this.#options.pencil()?.leave();
  };

  #giveToMap(): void {
    if (this.#hasPencil) this.#options.pencil()?.letGo();
    this.#release();
    this.#isSpent = true;
  }

  #release(): void {
    this.#press = null;
    if (this.#hasPencil) this.#map.dragPan.enable();
    this.#hasPencil = false;
    this.#options.onPress(null);
  }

  #at(event: PointerEvent): Pointed {
    const { left, top } = this.#map.getCanvas().getBoundingClientRect();
    const pixel = { x: event.clientX - left, y: event.clientY - top };
    const { lng, lat } = this.#map.unproject([pixel.x, pixel.y]);
    return { lngLat: [lng, lat], pixel, pointer: pointerOf(event.pointerType) };
  }
}
