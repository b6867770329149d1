import { edgeMetres } from '../ruler.ts';
import { twinOf } from './arrangement.ts';
import { endsOf, type Overlay, type Piece } from './overlay.ts';

/** Metres of a half-edge of an overlay. */
export function halfEdgeMetres(over: Overlay, half: number): number {
  const [from, to] = endsOf(over, half);
  return edgeMetres(...from, ...to);
}

/** The areas on the other side of a piece's border, by number: metres of border with each. */
export function metresAlong(over: Overlay, { border }: Piece): ReadonlyMap<number, number> {
  const metres = new Map<number, number>();
  for (const half of border.flat()) {
    const beyond = over.arrangement.cycleOf[twinOf(half)]!;
    for (const area of over.areasOfCycle[beyond]!) {
      metres.set(area, (metres.get(area) ?? 0) + halfEdgeMetres(over, half));
    }
  }
  return metres;
}

export function borderMetres(over: Overlay, { border }: Piece): number {
  return border.flat().reduce((sum, half) => sum + halfEdgeMetres(over, half), 0);
}
