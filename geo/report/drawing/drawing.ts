/**
 * A drawing on paper as the few marks that every painter knows: SVG, PDF, and by way of SVG a
 * picture. Places and sizes are points, 72 an inch, from the upper left corner downwards.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** the later lie upon the earlier */
  readonly marks: readonly Mark[];
}

export type XY = readonly [x: number, y: number];
export type Path = readonly XY[];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark = Shape | Label | Window;

/** Lines or areas in one ink; of areas what lies in an even number of rings is left out. */
export interface Shape {
  readonly kind: 'shape';
  readonly paths: readonly Path[];
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

export interface Ink {
  readonly colour: string;
  /** 0 to 1; absent: 1 */
  readonly opacity?: number;
}

export interface Stroke extends Ink {
  readonly width: number;
  /** lengths of dash, gap, dash ... */
  readonly dashes?: readonly number[];
  readonly ends?: 'round';
}

/** A line of text. */
export interface Label {
  readonly kind: 'label';
  readonly text: string;
  /** on the baseline: where the text begins, has its middle, or ends */
  readonly at: XY;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** clockwise, in degrees, about `at`; absent: level */
  readonly angle?: number;
  /** width of a line of paper around the letters, half of which shows */
  readonly halo?: number;
}

/** Marks of which only what lies in a box is seen. */
export interface Window {
  readonly kind: 'window';
  readonly box: Box;
  readonly marks: readonly Mark[];
}

export const rectangle = ({ x, y, width, height }: Box): Path => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** A circle as a path, round enough for the size of a sign. */
export const circle = ([x, y]: XY, radius: number): Path =>
  Array.from({ length: 25 }, (_, i): XY => {
    const turn = (i / 24) * 2 * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
