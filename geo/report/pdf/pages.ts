import type PdfDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { INKS } from '../drawing/inks.ts';
import { MARGIN } from '../document/paper.ts';
import type { Size } from '../document/reportDocument.ts';
import type { Letters } from './letters.ts';

type StructureOptions = Parameters<PdfDocument['struct']>[1];

/** The pages of a document, filled from above; it owns where the next thing goes. */
export class Pages {
  left = MARGIN;
  readonly top = MARGIN;
  width: number;
  readonly bottom: number;
  y = MARGIN;

  readonly #size: Size;

  readonly doc: PdfDocument;
  readonly letters: Letters;

  constructor(doc: PdfDocument, letters: Letters, size: Size) {
    this.doc = doc;
    this.letters = letters;
    this.#size = size;
    this.width = size.width - 2 * MARGIN;
    // the foot of the page has the last line
    this.bottom = size.height - MARGIN - 10;
    this.start();
  }

  start(): void {
    this.doc.addPage({ size: [this.#size.width, this.#size.height], margin: 0 });
    this.y = this.top;
  }

  get isLandscape(): boolean {
    return this.#size.width > this.#size.height;
  }

  /** Writes within a part of the width, so far from the left. */
  inColumn(left: number, width: number, write: () => void): void {
    const whole = { left: this.left, width: this.width };
    this.left += left;
    this.width = width;
    write();
    Object.assign(this, whole);
  }

  get room(): number {
    return this.bottom - this.y;
  }

  get isFresh(): boolean {
    return this.y === this.top;
  }

  /** Goes on to another page when there is less room than this, unless no page has more. */
  ensure(height: number): void {
    if (height > this.room && !this.isFresh) this.start();
  }

  /** One thing that a reader hears of, all on this page. */
  tagged(
    parent: StructureElement,
    type: string,
    options: StructureOptions,
    paint: () => void,
  ): void {
    const element = this.doc.struct(type, options);
    parent.add(element);
    this.content(element, type, paint);
    element.end();
  }

  /** What of an element stands on this page. */
  content(element: StructureElement, type: string, paint: () => void): void {
    element.add(this.doc.markStructureContent(type));
    paint();
    this.doc.endMarkedContent();
  }

  /** What is seen and not heard: rules, repeated heads, page numbers. */
  artifact(type: 'Pagination' | 'Layout', paint: () => void): void {
    this.doc.markContent('Artifact', { type });
    paint();
    this.doc.endMarkedContent();
  }

  rule(y: number, width: number): void {
    this.artifact('Layout', () => {
      this.doc.save().strokeColor(INKS.softText).lineWidth(width);
      this.doc
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .stroke()
        .restore();
    });
  }
}
