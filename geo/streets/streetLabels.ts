/** What streets are called in lists: by name, with the place where the name alone is not enough. */
export function streetLabels(names: readonly string[], places: readonly string[]): string[] {
  const label = streetLabeller([names]);
  return names.map((name, row) => label(name, places[row]!));
}

/** What streets of several lists are called, the same in each; a name is not enough if one has it twice. */
export function streetLabeller(
  lists: readonly (readonly string[])[],
): (name: string, place: string) => string {
  const twice = new Set(lists.flatMap(repeated));
  return (name, place) => (twice.has(name) && place ? `${name} (${place})` : name);
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.has(name) || !seen.add(name));
}

/** The places of texts in their list, in the order in which Dutch sorts the texts. */
export function alphabetical(texts: readonly string[]): number[] {
  const { compare } = new Intl.Collator('nl');
  return texts.map((_, i) => i).sort((a, b) => compare(texts[a]!, texts[b]!));
}
