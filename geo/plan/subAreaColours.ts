import { touchingAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { polygonsOf, type Area } from './area.ts';

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

/**
 * A colour for each area, never that of a neighbour while there are enough: those that have one
 * (`colour` not null) keep it. The most hemmed in choose first (Brélaz 1979, DSATUR), and take what
 * the fewest have.
 */
export function coloursFor(
  areas: readonly { readonly area: Area; readonly colour: string | null }[],
): string[] {
  const touch = touchingAreas(areas.map(({ area }) => polygonsOf(area)));
  const colours = areas.map(({ colour }) => colour);
  const around = (number: number) =>
    new Set([...touch[number]!].map((other) => colours[other]).filter((colour) => colour !== null));
  for (;;) {
    const open = [...colours.keys()].filter((number) => colours[number] === null);
    if (open.length === 0) return colours as string[];
    const next = open.reduce((a, b) =>
      around(b).size - around(a).size || touch[b]!.size - touch[a]!.size > 0 ? b : a,
    );
    colours[next] = rarest(colours, around(next));
  }
}

function rarest(
  colours: readonly (string | null)[],
  taken: ReadonlySet<string | null | undefined>,
): string {
  const count = (colour: string) =>
    colours.filter((other) => other === colour).length + (taken.has(colour) ? colours.length : 0);
  return SUB_AREA_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}
