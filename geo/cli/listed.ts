/** "A, B or C", with the word of a language for "or". */
export function listed(names: readonly string[], or: string): string {
  const last = names.at(-1) ?? '';
  const rest = names.slice(0, -1);
  return rest.length > 0 ? `${rest.join(', ')} ${or} ${last}` : last;
}
