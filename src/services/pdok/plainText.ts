const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text in a piece of HTML: marks such as `<b>` are gone, and what stands for a character is that
 * character. What comes out is shown as text, never as HTML again.
 */
export function plainText(html: string): string {
  return (
    html
      // a mark begins with a letter or a slash: "a < b" is text
      .replaceAll(/<\/?[a-z][^>]*>/gi, '')
      .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, character)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  );
}

function character(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
