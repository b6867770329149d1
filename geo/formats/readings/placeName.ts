/**
 * A place name as people write it. The road database writes "WAGENINGEN" and
 * "'S-GRAVENHAGE"; names with small letters in them are left as they are.
 */
export function placeName(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  if (recent.size === MOST_RECENT) recent.clear();
  const name = shownName(text);
  recent.set(text, name);
  return name;
}

// a file names the same few places on a hundred thousand rows
const recent = new Map<string, string>();
const MOST_RECENT = 100;

function shownName(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text
    .split(' ')
    .map((word, i) => wordOf(word, i === 0))
    .join(' ');
}

// Bergen (NH), Rijswijk (GLD): provinces keep their capitals
const PROVINCE = /^\(/;

function wordOf(word: string, isFirst: boolean): string {
  if (PROVINCE.test(word)) return word;
  return word
    .split('-')
    .map((part, i) => partOf(part.toLowerCase(), isFirst && i === 0))
    .join('-');
}

const SMALL_WORDS = new Set(
  'aan a/d bij d de den der en gem het in of onder op over te tegen ten ter tot uit van voor'.split(
    ' ',
  ),
);

function partOf(part: string, isFirst: boolean): string {
  // 's-Hertogenbosch, 't Harde, also as first word
  if (/^['’‘`][a-z]$/.test(part)) return part;
  if (SMALL_WORDS.has(part) && !isFirst) return part;
  // IJ is one letter
  if (part.startsWith('ij')) return `IJ${part.slice(2)}`;
  // the first letter may stand after an apostrophe or bracket
  return part.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
