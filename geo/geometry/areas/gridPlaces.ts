import type { LngLat } from '../types.ts';
import { fromGrid, toGrid } from './grid.ts';

/**
 * Places of the grid by number, each once, with the degrees in which they came: those that come
 * within a step of the grid are one, and it keeps the first numbers.
 */
export interface GridPlaces {
  /** whole steps, by number */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly numberAt: (at: LngLat) => number;
  readonly numberOnGrid: (x: number, y: number) => number;
  readonly lngLatOf: (place: number) => LngLat;
}

export function gridPlaces(): GridPlaces {
  const [xs, ys]: [number[], number[]] = [[], []];
  const lngLats: LngLat[] = [];
  const numbers = new Map<string, number>();
  const number = (x: number, y: number, at: LngLat | null): number => {
    const key = `${x},${y}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, xs.length);
    xs.push(x);
    ys.push(y);
    lngLats.push(at ?? fromGrid([x, y]));
    return xs.length - 1;
  };
  return {
    xs,
    ys,
    numberAt: (at) => number(...toGrid(at), at),
    numberOnGrid: (x, y) => number(x, y, null),
    lngLatOf: (place) => lngLats[place]!,
  };
}
