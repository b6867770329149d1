import type PdfDocument from 'pdfkit';

/** A font in two parts, as it is published: most text needs the first only. */
export interface FontFiles {
  readonly latin: Uint8Array;
  readonly extended: Uint8Array;
}

export interface Typeface {
  readonly regular: FontFiles;
  readonly bold: FontFiles;
}

/** A line of text in the typeface of the report. */
export interface Letters {
  readonly width: (text: string, size: number, isBold: boolean) => number;
  /** with the baseline at `y` */
  readonly write: (text: string, x: number, y: number, look: Look) => void;
}

interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** only around the letters, this wide */
  readonly outline?: number;
}

// what the first part has, by its publisher (unicode-range of @fontsource/noto-sans)
const EXTENDED =
  /[^\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]+/u;
const RUNS = new RegExp(`(${EXTENDED.source})`, 'u');

// Noto Sans from its baseline to its top, as pdfkit places text by that
const ASCENT = 1.069;

export function lettersOf(doc: PdfDocument, { regular, bold }: Typeface): Letters {
  doc.registerFont('regular', regular.latin);
  doc.registerFont('regular-extended', regular.extended);
  doc.registerFont('bold', bold.latin);
  doc.registerFont('bold-extended', bold.extended);

  const runsOf = (text: string, size: number, isBold: boolean) =>
    shown(text)
      .split(RUNS)
      .filter((run) => run !== '')
      .map((run) => {
        const font = `${isBold ? 'bold' : 'regular'}${EXTENDED.test(run) ? '-extended' : ''}`;
        return { font, run, width: widthOf(run, font) * size };
      });

  // breaking lines asks for the same words again and again
  const known = new Map<string, number>();
  const widthOf = (run: string, font: string): number => {
    const words = run.split(/(?<= )/);
    return words.reduce((sum, word) => {
      const key = `${font} ${word}`;
      const width = known.get(key) ?? doc.font(font).fontSize(1).widthOfString(word);
      known.set(key, width);
      return sum + width;
    }, 0);
  };

  return {
    width: (text, size, isBold) =>
      runsOf(text, size, isBold).reduce((sum, { width }) => sum + width, 0),
    write: (text, x, y, { size, isBold, colour, outline }) => {
      let left = x;
      if (outline) doc.strokeColor(colour).lineWidth(outline).lineJoin('round');
      else doc.fillColor(colour);
      for (const { font, run, width } of runsOf(text, size, isBold)) {
        doc.font(font).fontSize(size);
        const options = {
          lineBreak: false,
          fill: !outline,
          stroke: outline !== undefined,
        } as const;
        doc.text(run, left, y - ASCENT * size, options);
        left += width;
      }
    },
  };
}

/** Signs that have no letter: soft hyphens, which only say where a word may break, and controls. */
const shown = (text: string) => text.replace(/[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
