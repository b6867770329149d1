/** The text that occurs most, the first of them on a tie; '' when there is none. */
export function commonest(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let winner = '';
  let most = 0;
  for (const [text, count] of counts) {
    if (count > most) [winner, most] = [text, count];
  }
  return winner;
}
