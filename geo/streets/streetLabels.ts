/** What streets are called in lists: by name, with the place where the name alone is not enough. */
export function streetLabels(names: readonly string[], places: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, row) => {
    const place = places[row]!;
    return counts.get(name)! > 1 && place ? `${name} (${place})` : name;
  });
}

/** The places of texts in their list, in the order in which Dutch sorts the texts. */
export function alphabetical(texts: readonly string[]): number[] {
  const { compare } = new Intl.Collator('nl');
  return texts.map((_, i) => i).sort((a, b) => compare(texts[a]!, texts[b]!));
}
