import { MARGIN, pageSize } from '../document/paper.ts';
import type {
  Block,
  FigureBlock,
  ReportDocument,
  Section,
  Size,
  TableBlock,
} from '../document/reportDocument.ts';
import { drawingSvg } from '../svg/drawingSvg.ts';
import { escaped } from '../svg/escaped.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { stylesFor } from './styles.ts';

// nothing is loaded and nothing runs, wherever the file is opened
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one web page that needs nothing else. */
export function reportHtml(report: ReportDocument): string {
  const { language, title, subtitle, sections } = report;
  const words = wordsOf(language);
  const page = pageSize(report.paper);
  const room = { width: page.width - 2 * MARGIN, height: page.height - 2 * MARGIN };
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(`${title}. ${subtitle}`)}</title>`,
    `<style>${stylesFor(page)}</style>\n</head>\n<body>`,
    `<a class="skip" href="#content">${escaped(words.skip)}</a>`,
    `<header>\n<h1>${escaped(title)}</h1>\n<p class="subtitle">${escaped(subtitle)}</p>\n</header>`,
    '<main id="content" tabindex="-1">',
    // the first page goes before the contents: who reads no further has seen it
    ...sections.slice(0, 1).map((section) => sectionHtml(section, room)),
    contentsHtml(sections, words.contents),
    ...sections.slice(1).map((section) => sectionHtml(section, room)),
    `</main>\n<footer><p class="small">${escaped(words.madeWith)}</p></footer>`,
    '</body>\n</html>\n',
  ].join('\n');
}

function contentsHtml(sections: readonly Section[], contents: string): string {
  const items = sections
    .filter(({ heading, level }) => heading !== null && level === 2)
    .map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading!)}</a></li>`);
  const list = `<ul>\n${items.join('\n')}\n</ul>`;
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${escaped(contents)}</h2>\n${list}\n</nav>`;
}

function sectionHtml({ id, heading, level, startsPage, blocks }: Section, room: Size): string {
  const title = heading === null ? '' : `<h${level} id="${id}">${escaped(heading)}</h${level}>\n`;
  const named = heading === null ? '' : ` aria-labelledby="${id}"`;
  const page = startsPage ? ' class="new-page"' : '';
  const inside = blocks.map((block, i) => blockHtml(block, `${id}-${i}`, room));
  return `<section${named}${page}>\n${title}${inside.join('\n')}\n</section>`;
}

function blockHtml(block: Block, id: string, room: Size): string {
  switch (block.kind) {
    case 'text':
      return `<p${block.look === 'plain' ? '' : ` class="${block.look}"`}>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, id);
    case 'figure':
      return figureHtml(block, room);
  }
}

/** May be wider than a phone: then it scrolls, with the keyboard as well. */
function tableHtml({ caption, columns, rows, rowHeading }: TableBlock, id: string): string {
  const numbers = columns.map(({ isNumber }) => (isNumber ? ' class="number"' : ''));
  const heads = columns.map(
    ({ heading }, i) => `<th scope="col"${numbers[i]}>${escaped(heading)}</th>`,
  );
  const body = rows.map((cells) => {
    const said = cells.map((cell, i) =>
      i === rowHeading
        ? `<th scope="row"${numbers[i]}>${escaped(cell)}</th>`
        : `<td${numbers[i]}>${escaped(cell)}</td>`,
    );
    return `<tr>${said.join('')}</tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-labelledby="${id}"><table>`,
    `<caption id="${id}">${escaped(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n');
}

// beside it the first page has a title, a sentence and a chart
const REST_SHARE = 0.7;

function figureHtml({ id, caption, description, height, draw }: FigureBlock, room: Size): string {
  const points =
    typeof height === 'number'
      ? height
      : Math.min(REST_SHARE * room.height, height.restUpTo(room.width));
  const drawing = draw({ width: room.width, height: points });
  const svg = drawingSvg(drawing, { title: caption, description }, id);
  return `<figure>\n<figcaption>${escaped(caption)}</figcaption>\n${svg}\n</figure>`;
}
