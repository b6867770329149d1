/** A place on the screen, in CSS pixels; y runs down. */
export type Pixel = readonly [x: number, y: number];

export interface NearLine {
  /** its place in the list */
  readonly line: number;
  readonly pixels: number;
  /** where the place is, seen along the line's direction */
  readonly side: 'left' | 'right';
}

/** The line that passes nearest to a place, the first of equals; null without lines. */
export function nearestLine(lines: readonly (readonly Pixel[])[], place: Pixel): NearLine | null {
  let nearest: NearLine | null = null;
  lines.forEach((line, index) => {
    for (let i = 1; i < line.length; i++) {
      const { pixels, side } = nearEdge(line[i - 1]!, line[i]!, place);
      if (!nearest || pixels < nearest.pixels) nearest = { line: index, pixels, side };
    }
  });
  return nearest;
}

function nearEdge(a: Pixel, b: Pixel, [x, y]: Pixel): { pixels: number; side: 'left' | 'right' } {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [px, py] = [x - a[0], y - a[1]];
  const squared = dx * dx + dy * dy;
  const share = squared > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / squared)) : 0;
  return {
    pixels: Math.hypot(px - share * dx, py - share * dy),
    // y runs down: a positive product is clockwise, to the right
    side: dx * py - dy * px < 0 ? 'left' : 'right',
  };
}
