import { wrapText } from './wrapText.ts';

// a card for a phone: wide enough to be sharp, and no larger than an app passes on
const WIDTH = 1080;
const MARGIN = 72;
const SIZE = 38;
const LINE = 54;
const TITLE_SIZE = 56;
const TITLE_LINE = 70;
const MOST_LINES = 250;
const FONT = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";

// of the light look: a card is read on any phone
const GROUND = '#fffdf9';
const INK = '#211f1c';
const ACCENT = '#6a2f56';

/** A text as a picture, its first line as the title. null where a canvas cannot be drawn on. */
export async function drawCard(text: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  const context = canvas.getContext('2d');
  if (!context) return null;
  await document.fonts.ready;
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  const title = linesIn(context, first, `650 ${TITLE_SIZE}px ${FONT}`);
  const body = linesIn(context, rest.join('\n').trim(), `400 ${SIZE}px ${FONT}`);
  const titleHeight = title.length * TITLE_LINE;
  canvas.height = 2 * MARGIN + titleHeight + LINE / 2 + body.length * LINE;
  // a canvas that is made larger forgets how it writes
  context.fillStyle = GROUND;
  context.fillRect(0, 0, WIDTH, canvas.height);
  context.fillStyle = ACCENT;
  context.fillRect(0, 0, 16, canvas.height);
  context.textBaseline = 'top';
  write(context, title, `650 ${TITLE_SIZE}px ${FONT}`, MARGIN, TITLE_LINE);
  context.fillStyle = INK;
  write(context, body, `400 ${SIZE}px ${FONT}`, MARGIN + titleHeight + LINE / 2, LINE);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function linesIn(context: CanvasRenderingContext2D, text: string, font: string) {
  context.font = font;
  const measure = (line: string) => context.measureText(line).width;
  return wrapText(text, WIDTH - 2 * MARGIN, measure, MOST_LINES);
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  font: string,
  top: number,
  height: number,
): void {
  context.font = font;
  lines.forEach((line, i) => context.fillText(line, MARGIN, top + i * height));
}
