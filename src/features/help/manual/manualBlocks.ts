/** A piece of the manual, as it stands between empty lines. */
export type ManualBlock =
  | { readonly kind: 'chapter' | 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly file: string; readonly alt: string }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly string[] };

/**
 * Reads the few forms of Markdown that the manual is written in: chapters, paragraphs, pictures and
 * two kinds of lists. Its title is left to who shows it.
 */
export function manualBlocks(markdown: string): readonly ManualBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '))
    .map(readBlock);
}

function readBlock(block: string): ManualBlock {
  const picture = /^!\[(.+)\]\((.+)\)$/.exec(block);
  if (picture) return { kind: 'picture', alt: picture[1]!, file: picture[2]! };
  if (block.startsWith('## ')) return { kind: 'chapter', text: block.slice(3) };
  if (block.startsWith('1. ')) return { kind: 'steps', items: itemsOf(block, /^\d+\. /m) };
  if (block.startsWith('- ')) return { kind: 'points', items: itemsOf(block, /^- /m) };
  return { kind: 'text', text: inOneLine(block) };
}

const itemsOf = (block: string, mark: RegExp) => block.split(mark).slice(1).map(inOneLine);

const inOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
