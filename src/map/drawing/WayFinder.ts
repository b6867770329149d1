import type { LngLat } from '#geo/geometry/types.ts';
import type { FindWay, Stroke } from './DrawingSession.ts';
import { isSamePlace } from './shape.ts';

/** From one place to another, the first left out. */
export interface Way {
  readonly places: readonly LngLat[];
  /** what was to be followed does not lead there: the way is straight */
  readonly isMissing: boolean;
}

interface Asked {
  readonly stroke: 'street' | 'border';
  readonly from: LngLat;
  readonly to: LngLat;
}

type OnWay = (way: Way) => void;

/** Finds the way from corner to corner; the one that was shown is the one taken. */
export class WayFinder {
  readonly #find: FindWay | null;
  stroke: Stroke;
  #found: (Asked & Way) | null = null;
  #next: { readonly asked: Asked; readonly onWay: OnWay } | null = null;
  #isBusy = false;

  constructor(stroke: Stroke, find: FindWay | null) {
    this.stroke = stroke;
    this.#find = find;
  }

  /** The way as far as it is known; a straight one always is. */
  known(from: LngLat, to: LngLat): Way | null {
    const asked = this.#asked(from, to);
    if (!asked) return straight(to);
    return this.#found && isSame(this.#found, asked) ? this.#found : null;
  }

  /** Hands out the way, at once when it is known. Who asks before that takes this one's turn. */
  seek(from: LngLat, to: LngLat, onWay: OnWay): void {
    const known = this.known(from, to);
    if (known) return onWay(known);
    this.#next = { asked: this.#asked(from, to)!, onWay };
    if (!this.#isBusy) void this.#work();
  }

  /** Nobody waits for a way any more. */
  stop(): void {
    this.#next = null;
  }

  #asked(from: LngLat, to: LngLat): Asked | null {
    const { stroke } = this;
    if (!this.#find || stroke === 'straight' || stroke === 'freehand') return null;
    return { stroke, from, to };
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let job = this.#next; job; job = this.#next) {
      const way = await this.#look(job.asked);
      this.#found = { ...job.asked, ...way };
      // only the last is waited for
      if (this.#next !== job) continue;
      this.#next = null;
      job.onWay(way);
    }
    this.#isBusy = false;
  }

  async #look({ stroke, from, to }: Asked): Promise<Way> {
    try {
      const places = await this.#find!(stroke, from, to);
      // the very places that were clicked, whatever the way makes of them
      return places ? { places: [...places.slice(1, -1), to], isMissing: false } : missing(to);
    } catch {
      // the engine has failed, and says so itself
      return missing(to);
    }
  }
}

const straight = (to: LngLat): Way => ({ places: [to], isMissing: false });
const missing = (to: LngLat): Way => ({ places: [to], isMissing: true });

const isSame = (a: Asked, b: Asked) =>
  a.stroke === b.stroke && isSamePlace(a.from, b.from) && isSamePlace(a.to, b.to);
