/** Two notes as one, the same whoever is mine; what one holds of the other stands there once. */
export function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return [mine, theirs].sort().join('\n\n');
}
