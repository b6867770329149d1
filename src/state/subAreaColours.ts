/**
 * Colours for sub-areas, told apart with every kind of colour vision (Paul Tol's "muted" scheme,
 * without the ones near those that mean coverage).
 */
export const SUB_AREA_COLOURS = [
  '#332288',
  '#88ccee',
  '#ddcc77',
  '#aa4499',
  '#44aa99',
  '#882255',
  '#999933',
  '#6699cc',
] as const;

/** The colour that the fewest areas have, the first on a tie. */
export function nextColour(taken: readonly string[]): string {
  const count = (colour: string) => taken.filter((other) => other === colour).length;
  return SUB_AREA_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}
