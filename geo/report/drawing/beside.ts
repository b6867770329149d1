import type { Path, XY } from './drawing.ts';

// a mitre at a sharp corner would reach far out
const LONGEST_MITRE = 2;

/** A path displaced to its right, as seen going along it downwards the page; ends stay square. */
export function beside(path: Path, distance: number): Path {
  const normals = edgeNormals(path);
  return path.map(([x, y], i) => {
    const [before, after] = [normals[i - 1] ?? normals[i]!, normals[i] ?? normals[i - 1]!];
    const [mx, my] = mitre(before, after);
    return [x + mx * distance, y + my * distance];
  });
}

/** Of each edge the direction to its right, of length one. */
function edgeNormals(path: Path): XY[] {
  const normals: XY[] = [];
  for (let i = 1; i < path.length; i++) {
    const [dx, dy] = [path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]];
    const length = Math.hypot(dx, dy);
    // y grows downwards; an edge without length goes on as the one before it
    normals.push(length > 0 ? [-dy / length, dx / length] : (normals.at(-1) ?? [0, 0]));
  }
  return normals;
}

function mitre([ax, ay]: XY, [bx, by]: XY): XY {
  const [sx, sy] = [ax + bx, ay + by];
  const squared = sx * sx + sy * sy;
  // the sum of two unit normals at an angle, scaled so that both edges move by one
  const scale = squared > 0 ? Math.min(2 / squared, LONGEST_MITRE / Math.sqrt(squared)) : 0;
  return scale > 0 ? [sx * scale, sy * scale] : [ax, ay];
}
