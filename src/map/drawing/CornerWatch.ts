const LONG_PRESS_MS = 500;
const LONG_PRESS_SLIP_PIXELS = 10;

/** What the pointer does to single corners; the index is null beside all of them. */
export interface CornerActions {
  readonly cornerAt: (event: MouseEvent) => number | null;
  readonly pick: (corner: number | null) => void;
  readonly remove: (corner: number) => void;
}

/**
 * Watches for what Terra Draw has no word for: a click that picks a corner, and a right click or a
 * long press that removes one.
 */
export class CornerWatch {
  readonly #canvas: HTMLElement;
  readonly #actions: CornerActions;
  #press: { readonly timer: number; readonly x: number; readonly y: number } | null = null;
  #hasLongPressed = false;

  constructor(canvas: HTMLElement, actions: CornerActions) {
    this.#canvas = canvas;
    this.#actions = actions;
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerup', this.#release);
    canvas.addEventListener('pointercancel', this.#release);
    canvas.addEventListener('click', this.#click);
    canvas.addEventListener('contextmenu', this.#contextMenu);
  }

  /** Whether the press that ends now was a long one, and so is no click. */
  get hasLongPressed(): boolean {
    return this.#hasLongPressed;
  }

  destroy(): void {
    this.#release();
    this.#canvas.removeEventListener('pointerdown', this.#down);
    this.#canvas.removeEventListener('pointermove', this.#move);
    this.#canvas.removeEventListener('pointerup', this.#release);
    this.#canvas.removeEventListener('pointercancel', this.#release);
    this.#canvas.removeEventListener('click', this.#click);
    this.#canvas.removeEventListener('contextmenu', this.#contextMenu);
  }

  readonly #down = (event: PointerEvent): void => {
    this.#hasLongPressed = false;
    this.#release();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const timer = window.setTimeout(() => {
      this.#press = null;
      this.#hasLongPressed = this.#removeAt(event);
    }, LONG_PRESS_MS);
    this.#press = { timer, x: event.clientX, y: event.clientY };
  };

  readonly #move = ({ clientX, clientY }: PointerEvent): void => {
    if (!this.#press) return;
    const slip = Math.hypot(clientX - this.#press.x, clientY - this.#press.y);
    if (slip > LONG_PRESS_SLIP_PIXELS) this.#release();
  };

  readonly #release = (): void => {
    if (this.#press) window.clearTimeout(this.#press.timer);
    this.#press = null;
  };

  readonly #click = (event: MouseEvent): void => {
    if (!this.#hasLongPressed) this.#actions.pick(this.#actions.cornerAt(event));
  };

  readonly #contextMenu = (event: MouseEvent): void => {
    // on touch this is the system's own long press, and ours has been heard
    if ((event as PointerEvent).pointerType !== 'touch') this.#removeAt(event);
  };

  #removeAt(event: MouseEvent): boolean {
    const corner = this.#actions.cornerAt(event);
    if (corner !== null) this.#actions.remove(corner);
    return corner !== null;
  }
}
