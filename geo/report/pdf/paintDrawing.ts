import type PdfDocument from 'pdfkit';
import type { Drawing, Label, Mark, Path, Shape, Stroke, Window } from '../drawing/drawing.ts';
import type { Letters } from './letters.ts';

/** A drawing on the page, with its corner at a place. */
export function paintDrawing(
  doc: PdfDocument,
  letters: Letters,
  { marks }: Drawing,
  x: number,
  y: number,
): void {
  const paint = (mark: Mark): void => {
    switch (mark.kind) {
      case 'shape':
        return paintShape(doc, mark);
      case 'label':
        return paintLabel(doc, letters, mark);
      case 'window':
        return paintWindow(doc, mark, paint);
    }
  };
  doc.save().translate(x, y);
  marks.forEach(paint);
  doc.restore();
}

function paintShape(doc: PdfDocument, { paths, fill, stroke }: Shape): void {
  if (paths.length === 0) return;
  doc.save();
  if (fill) doc.fillColor(fill.colour).fillOpacity(fill.opacity ?? 1);
  if (stroke) setPen(doc, stroke);
  for (const path of paths) tracePath(doc, path);
  if (fill && stroke) doc.fillAndStroke('even-odd');
  else if (fill) doc.fill('even-odd');
  else doc.stroke();
  doc.restore();
}

function setPen(doc: PdfDocument, { colour, opacity, width, dashes, ends }: Stroke): void {
  doc.strokeColor(colour).strokeOpacity(opacity ?? 1);
  doc
    .lineWidth(width)
    .lineJoin('round')
    .lineCap(ends ?? 'butt');
  if (dashes) doc.dash(dashes);
}

function tracePath(doc: PdfDocument, path: Path): void {
  path.forEach(([x, y], i) =>
    i === 0 ? doc.moveTo(fine(x), fine(y)) : doc.lineTo(fine(x), fine(y)),
  );
}

const fine = (value: number) => Math.round(value * 100) / 100;

function paintLabel(doc: PdfDocument, letters: Letters, label: Label): void {
  const { text, at, anchor, size, isBold, colour, angle, halo } = label;
  const width = letters.width(text, size, isBold);
  const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
  doc.save();
  if (angle) doc.rotate(angle, { origin: at });
  if (halo) letters.write(text, left, at[1], { size, isBold, colour: '#ffffff', outline: halo });
  letters.write(text, left, at[1], { size, isBold, colour });
  doc.restore();
}

function paintWindow(doc: PdfDocument, { box, marks }: Window, paint: (mark: Mark) => void): void {
  doc.save().rect(box.x, box.y, box.width, box.height).clip();
  marks.forEach(paint);
  doc.restore();
}
