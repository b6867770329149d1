/** Without case, accents and curly apostrophes, so that "handel" finds "Händel". */
export function foldText(text: string): string {
  // most names in a long list are plain
  if (/^[ -_a-~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase();
}

/**
 * The items whose text holds the query, best first: where the text begins with it, then where one
 * of its words does, then the others; in each in the order given. All of them without a query.
 */
export function findMatches<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): Item[] {
  const wanted = foldText(query.trim());
  if (!wanted) return [...items];
  const byRank: [Item[], Item[], Item[]] = [[], [], []];
  for (const item of items) {
    const rank = rankOf(foldText(textOf(item)), wanted);
    if (rank !== null) byRank[rank].push(item);
  }
  return byRank.flat();
}

/** How well a text answers; null: it does not. */
function rankOf(text: string, wanted: string): 0 | 1 | 2 | null {
  if (text.startsWith(wanted)) return 0;
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  return /[^\p{L}\p{N}]/u.test(text[at - 1]!) ? 1 : 2;
}
