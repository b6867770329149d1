// what is read is shown as text and never as HTML, so a rough reading harms nobody
const HIDDEN = /<(?=(?:style|script|head)\b)/i;
const HIDDEN_END = /<\/(?:style|script|head)>/i;
const LINE_END = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi;
// no "<" within: many of them without an end would be read again and again
const TAG = /<[^<>]*>/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The words of an HTML message, each line as the reader saw it. */
export function htmlText(html: string): string {
  const [first = '', ...hidden] = html.split(HIDDEN);
  const shown = first + hidden.map((part) => part.split(HIDDEN_END).slice(1).join('')).join('');
  return shown
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(LINE_END, '\n')
    .replaceAll(TAG, '')
    .replaceAll(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()]!;
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}
