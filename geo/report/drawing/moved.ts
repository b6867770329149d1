import type { Mark, XY } from './drawing.ts';

/** Marks elsewhere on the paper. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  const place = ([x, y]: XY): XY => [x + dx, y + dy];
  return marks.map((mark) => {
    switch (mark.kind) {
      case 'shape':
        return { ...mark, paths: mark.paths.map((path) => path.map(place)) };
      case 'label':
        return { ...mark, at: place(mark.at) };
      case 'window': {
        const box = { ...mark.box, x: mark.box.x + dx, y: mark.box.y + dy };
        return { ...mark, box, marks: moved(mark.marks, dx, dy) };
      }
    }
  });
}
