import type { ExpressionSpecification } from 'maplibre-gl';

/** Sizes at a zoom, in CSS pixels. */
export interface ZoomStep {
  readonly zoom: number;
  /** width of a street, without its casing */
  readonly street: number;
  /** width of the strongest line of coverage beside it */
  readonly band: number;
  /** width of the strongest line of coverage upon it */
  readonly line: number;
}

/** Between two steps every size is linear, so that what touches at the steps touches in between. */
export const zoomSteps: readonly ZoomStep[] = [
  { zoom: 11, street: 0.8, band: 1, line: 1.2 },
  { zoom: 13, street: 2.4, band: 2, line: 2.6 },
  { zoom: 14, street: 4, band: 2.6, line: 3.6 },
  { zoom: 15, street: 6, band: 3.6, line: 5 },
  { zoom: 16, street: 9, band: 5, line: 6.5 },
  { zoom: 17, street: 15, band: 7, line: 8 },
  { zoom: 18, street: 26, band: 9, line: 10 },
  { zoom: 20, street: 48, band: 12, line: 14 },
];

export const CASING_PIXELS = 1;

/** The nearest that the map goes. */
export const MAX_ZOOM = 20;

/** Between these the one line of a street gives way to its two sides. */
export const sidesZoom = { from: 15.38, full: 15.42 } as const;

/** A zoom to come to rest at: not where one drawing fades into the other. */
export const restingZoom = (zoom: number): number =>
  zoom > sidesZoom.from && zoom < sidesZoom.full ? sidesZoom.from : zoom;

/** A size that follows the zoom; `pixels` may also give an expression. */
export function byZoom(
  pixels: (step: ZoomStep) => number | ExpressionSpecification,
): ExpressionSpecification {
  const stops = zoomSteps.flatMap((step) => [step.zoom, pixels(step)]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The same size as a number, for one zoom. */
export function pixelsAtZoom(zoom: number, pixels: (step: ZoomStep) => number): number {
  const after = zoomSteps.findIndex((step) => step.zoom > zoom);
  if (after === 0) return pixels(zoomSteps[0]!);
  if (after === -1) return pixels(zoomSteps.at(-1)!);
  const [a, b] = [zoomSteps[after - 1]!, zoomSteps[after]!];
  const share = (zoom - a.zoom) / (b.zoom - a.zoom);
  return pixels(a) + share * (pixels(b) - pixels(a));
}

/** From the centre line of a street to the far edge of the coverage beside it. */
export const reachOfBand = ({ street, band }: ZoomStep) => street / 2 + CASING_PIXELS + band;
