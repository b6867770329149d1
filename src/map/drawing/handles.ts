import type { LngLat } from '#geo/geometry/types.ts';
import type { Pixel, Pointer } from '../pixels.ts';
import {
  cornerAt,
  cornersOf,
  isSameCorner,
  nextCorner,
  type CornerRef,
  type Shape,
} from './shape.ts';

/** Something to take hold of: a corner, or the middle between it and the next one. */
export interface Handle {
  readonly kind: 'corner' | 'midpoint';
  readonly ref: CornerRef;
  readonly lngLat: LngLat;
  readonly pixel: Pixel;
}

interface Screen {
  readonly project: (place: LngLat) => Pixel;
  readonly width: number;
  readonly height: number;
}

/** Nearer to each other than this, in pixels, no two can be told apart by hand. */
const APART: Readonly<Record<Pointer, Readonly<Record<Handle['kind'], number>>>> = {
  fine: { corner: 10, midpoint: 36 },
  coarse: { corner: 18, midpoint: 64 },
};

/**
 * What there is to take hold of on this screen. Where corners crowd only some can be taken hold of,
 * until one zooms in; the chosen one always.
 */
export function handlesOf(
  shape: Shape,
  chosen: CornerRef | null,
  pointer: Pointer,
  screen: Screen,
): readonly Handle[] {
  const handles: Handle[] = [];
  const apart = APART[pointer];
  for (const ref of cornersOf(shape)) {
    const lngLat = cornerAt(shape, ref)!;
    const next = cornerAt(shape, nextCorner(shape, ref))!;
    const pixel = screen.project(lngLat);
    const corner: Handle = { kind: 'corner', ref, lngLat, pixel };
    if (isNear(pixel, screen)) {
      const before = handles.findLast(({ kind }) => kind === 'corner');
      const isCrowded =
        before && isOnRing(before.ref, ref) && distance(before.pixel, pixel) < apart.corner;
      if (!isCrowded) handles.push(corner);
      else if (isSameCorner(ref, chosen)) handles.splice(handles.lastIndexOf(before), 1, corner);
    }
    const middle = middleOf(lngLat, next);
    const at = screen.project(middle);
    if (isNear(at, screen) && distance(pixel, screen.project(next)) >= apart.midpoint) {
      handles.push({ kind: 'midpoint', ref, lngLat: middle, pixel: at });
    }
  }
  return handles;
}

/** The handle nearest to a pixel within reach, a corner before a midpoint. */
export function handleAt(
  handles: readonly Handle[],
  at: Pixel,
  reachPixels: number,
): Handle | null {
  const nearest = (kind: Handle['kind']): Handle | null => {
    const near = handles
      .filter((handle) => handle.kind === kind && distance(handle.pixel, at) <= reachPixels)
      .toSorted((a, b) => distance(a.pixel, at) - distance(b.pixel, at));
    return near[0] ?? null;
  };
  const [corner, midpoint] = [nearest('corner'), nearest('midpoint')];
  if (!corner || !midpoint) return corner ?? midpoint;
  // a finger on a midpoint means it, though a corner is within reach of a finger too
  return distance(midpoint.pixel, at) < distance(corner.pixel, at) / 2 ? midpoint : corner;
}

export const middleOf = (a: LngLat, b: LngLat): LngLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

export const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

const isOnRing = (a: CornerRef, b: CornerRef) => a.part === b.part && a.ring === b.ring;

/** On the screen, or a screen away: the map may be moved before handles are placed anew. */
const isNear = ({ x, y }: Pixel, { width, height }: Screen) =>
  x > -width && x < 2 * width && y > -height && y < 2 * height;
