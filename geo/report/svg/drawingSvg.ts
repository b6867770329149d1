import type { Drawing, Ink, Label, Mark, Path, Shape, Stroke, Window } from '../drawing/drawing.ts';
import { escaped } from './escaped.ts';

/** What says in words what a picture shows. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
}

const FONTS = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A drawing as an SVG element by itself; `id` is unlike that of any other in the document. */
export function drawingSvg(
  { width, height, marks }: Drawing,
  { title, description }: PictureText,
  id = 'map',
): string {
  const size = `width="${round(width)}pt" height="${round(height)}pt"`;
  const view = `viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} role="img"`,
    ` aria-labelledby="${id}-title ${id}-text" font-family="${FONTS}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-text">${escaped(description)}</desc>`,
    ...marks.map((mark, i) => markSvg(mark, `${id}-${i}`)),
    '</svg>',
  ].join('');
}

function markSvg(mark: Mark, id: string): string {
  switch (mark.kind) {
    case 'shape':
      return shapeSvg(mark);
    case 'label':
      return labelSvg(mark);
    case 'window':
      return windowSvg(mark, id);
  }
}

function shapeSvg({ paths, fill, stroke }: Shape): string {
  if (paths.length === 0) return '';
  const ink = fill ? `fill-rule="evenodd"${inkSvg('fill', fill)}` : 'fill="none"';
  return `<path ${ink}${stroke ? strokeSvg(stroke) : ''} d="${paths.map(pathData).join('')}"/>`;
}

const inkSvg = (kind: 'fill' | 'stroke', { colour, opacity = 1 }: Ink) =>
  ` ${kind}="${colour}"${opacity < 1 ? ` ${kind}-opacity="${opacity}"` : ''}`;

function strokeSvg({ width, dashes, ends, ...ink }: Stroke): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes.map(round).join(' ')}"` : '';
  const caps = ends ? ' stroke-linecap="round"' : '';
  return `${inkSvg('stroke', ink)} stroke-width="${round(width)}" stroke-linejoin="round"${caps}${dashed}`;
}

/** Absolute places, a tenth of a point fine: a third of a hair on paper. */
function pathData(path: Path): string {
  const places = path.map(([x, y]) => `${tenth(x)} ${tenth(y)}`);
  return `M${places.join('L')}`;
}

function labelSvg(label: Label): string {
  const { text, at, anchor, size, isBold, colour, angle, halo } = label;
  const [x, y] = [tenth(at[0]), tenth(at[1])];
  const turned = angle ? ` transform="rotate(${round(angle)} ${x} ${y})"` : '';
  const around = halo
    ? ` stroke="#ffffff" stroke-width="${round(halo)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const looks = `font-size="${round(size)}"${isBold ? ' font-weight="700"' : ''} fill="${colour}"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" ${looks}${anchored}${around}${turned}>${escaped(text)}</text>`;
}

function windowSvg({ box, marks }: Window, id: string): string {
  const { x, y, width, height } = box;
  const sides = `x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"`;
  const inside = marks.map((mark, i) => markSvg(mark, `${id}-${i}`)).join('');
  return `<clipPath id="${id}"><rect ${sides}/></clipPath><g clip-path="url(#${id})">${inside}</g>`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const round = (value: number) => Math.round(value * 100) / 100;
