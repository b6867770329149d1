import { SUB_AREA_COLOURS } from '#geo/plan/subAreaColours.ts';

/** The colour that the fewest areas have, the first on a tie. */
export function nextColour(taken: readonly string[]): string {
  const count = (colour: string) => taken.filter((other) => other === colour).length;
  return SUB_AREA_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}
