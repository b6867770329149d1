/** Along the equator, on the sphere that web maps are drawn on. */
const METRES_PER_DEGREE = 40_075_016.686 / 360;

/** Ground metres under one CSS pixel of a web mercator map whose world is 512 px wide at zoom 0. */
export function metresPerPixel(zoom: number, latDegrees: number): number {
  const degreesPerPixel = 360 / (512 * 2 ** zoom);
  return degreesPerPixel * METRES_PER_DEGREE * Math.cos((latDegrees * Math.PI) / 180);
}

/** CSS pixels from the corner of the map, or of the page. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** How near the pointer has to be to a drawn thing, in CSS pixels: a finger covers more than a mouse. */
export const reachPixels = {
  click: { fine: 8, coarse: 22 },
  snap: { fine: 14, coarse: 22 },
} as const;

export type Pointer = keyof (typeof reachPixels)['click'];

/** A finger is coarse; a mouse and a pen are fine. */
export const pointerOf = (pointerType: string | undefined): Pointer =>
  pointerType === 'touch' ? 'coarse' : 'fine';

/** The pointer that the device mainly has, until one is used. */
export const mainPointer = (): Pointer =>
  window.matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine';
