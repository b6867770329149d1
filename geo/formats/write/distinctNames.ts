interface Limits {
  /** as long as a name may be, by `lengthOf` */
  readonly longest: number;
  readonly lengthOf?: (name: string) => number;
  /** names that are not free, in lower case */
  readonly taken?: readonly string[];
}

/**
 * The names, no two of which are the same but for capitals; what is too long loses its end and what
 * is not distinct gets a number: `straatnaam`, `straatna_2`.
 */
export function distinctNames(
  names: readonly string[],
  { longest, lengthOf = (name) => name.length, taken = [] }: Limits,
): readonly string[] {
  const used = new Set(taken);
  /** the number that a stem had last, so that a thousand of one name take no million looks */
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const stem = cutTo(name, longest, lengthOf);
    let distinct = stem;
    let number = numbers.get(stem) ?? 1;
    while (used.has(distinct.toLowerCase())) {
      const ending = `_${++number}`;
      distinct = cutTo(name, longest - ending.length, lengthOf) + ending;
    }
    numbers.set(stem, number);
    used.add(distinct.toLowerCase());
    return distinct;
  });
}

/** As much of a text as fits, in whole characters. */
export function cutTo(text: string, longest: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= longest) return text;
  let [kept, length] = ['', 0];
  for (const character of text) {
    length += lengthOf(character);
    if (length > longest) break;
    kept += character;
  }
  return kept;
}

/** How many bytes a text takes in UTF-8. */
export function utf8Bytes(text: string): number {
  // nearly always; it is asked of every text of a table
  if (ASCII.test(text)) return text.length;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

// oxlint-disable-next-line no-control-regex -- they are of ASCII too
const ASCII = /^[\u0000-\u007f]*$/;
