// What is used of pdfkit (MIT), which comes without types of its own. Those of DefinitelyTyped are
// for Node, and the core is not.
declare module 'pdfkit' {
  interface DocumentOptions {
    readonly autoFirstPage?: boolean;
    readonly bufferPages?: boolean;
    readonly pdfVersion?: '1.7';
    readonly subset?: 'PDF/UA';
    readonly tagged?: boolean;
    readonly lang?: string;
    readonly displayTitle?: boolean;
    readonly info?: Readonly<Record<string, string | Date>>;
    /** null: none of its own */
    readonly font?: null;
  }

  interface StructureOptions {
    readonly alt?: string;
    readonly title?: string;
    /** left, top, right, bottom */
    readonly bbox?: readonly [number, number, number, number];
    readonly scope?: 'Row' | 'Column';
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly fill?: boolean;
    readonly stroke?: boolean;
  }

  export default class PdfDocument {
    constructor(options: DocumentOptions);
    readonly page: { readonly width: number; readonly height: number };
    addPage(options: { size: readonly [number, number]; margin: number }): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(type: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;

    readonly outline: OutlineItem;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number, options: { origin: readonly [number, number] }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    rect(x: number, y: number, width: number, height: number): this;
    clip(): this;
    fill(rule: 'even-odd'): this;
    fillAndStroke(rule: 'even-odd'): this;
    stroke(): this;
    fillColor(colour: string): this;
    fillOpacity(opacity: number): this;
    strokeColor(colour: string): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round'): this;
    lineJoin(join: 'round'): this;
    dash(length: readonly number[]): this;
    undash(): this;
    end(): void;
  }

  export interface OutlineItem {
    addItem(title: string): OutlineItem;
  }
}

declare module 'pdfkit/output' {
  import type PdfDocument from 'pdfkit';
  export function toBytes(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file within the code, as an address that holds its bytes. */
declare module '*?inline' {
  const dataUrl: string;
  export default dataUrl;
}
