/**
 * How alike names are to names in a list, from 0 to 1: how many of the pairs of letters of both
 * they have in common (Dice 1945), accents, blanks and signs left out. Answers the rows of the list
 * that are at least so alike.
 */
export function likenessFinder(
  names: readonly string[],
): (name: string, least: number) => Likeness {
  const pairsOf = names.map((name) => pairsIn(name));
  const rowsWith = new Map<string, number[]>();
  pairsOf.forEach((pairs, row) => {
    for (const pair of pairs) {
      const rows = rowsWith.get(pair);
      if (rows) rows.push(row);
      else rowsWith.set(pair, [row]);
    }
  });
  return (name, least) => {
    const pairs = pairsIn(name);
    const common = new Map<number, number>();
    for (const pair of pairs) {
      for (const row of rowsWith.get(pair) ?? []) common.set(row, (common.get(row) ?? 0) + 1);
    }
    const likeness = [...common].map(
      ([row, count]) => [row, (2 * count) / (pairs.size + pairsOf[row]!.size)] as const,
    );
    return new Map(likeness.filter(([, share]) => share >= least));
  };
}

/** By row. */
type Likeness = ReadonlyMap<number, number>;

function pairsIn(name: string): ReadonlySet<string> {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from(letters.slice(1), (letter, i) => letters[i]! + letter));
}
