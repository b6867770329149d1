import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { Area } from './area.ts';
import { boxOfArea } from './areaBox.ts';
import { coloursFor, SUB_AREA_COLOURS } from './subAreaColours.ts';

/** The colour that the fewest areas have, the first on a tie. */
export function nextColour(taken: readonly string[]): string {
  const count = (colour: string) => taken.filter((other) => other === colour).length;
  return SUB_AREA_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}

/** A colour for an area that comes beside others, not that of a neighbour while there are enough. */
export function colourBeside(
  others: readonly { readonly area: Area; readonly colour: string }[],
  area: Area,
): string {
  const box = boxOfArea(area);
  const near = others.filter((other) => {
    const otherBox = boxOfArea(other.area);
    return box && otherBox && intersectBBoxes(box, otherBox);
  });
  return coloursFor([...near, { area, colour: null }]).at(-1)!;
}
