import type { DossierStretch } from '#geo/dossier/dossier.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { grouped } from './grouped.ts';

/** A side of a street from end to end, as far as something about it stays the same. */
export interface Chain {
  readonly street: string;
  /** along the middle of the street; the side is on its right */
  readonly line: Line;
}

type Line = readonly LngLat[];
type Piece = Pick<DossierStretch, 'line' | 'street' | 'place' | 'side'>;

/**
 * Stretches joined end to end, so that dashes run on and names have room: on the same side of the
 * same street, and where it forks, as straight on as can be.
 */
export function chainsOf(stretches: readonly Piece[]): Chain[] {
  const streets = grouped(stretches, ({ street, place }) => JSON.stringify([street, place]));
  return [...streets.values()].flatMap((pieces) =>
    joinLines(pieces.map(rightLine)).map((line) => ({ street: pieces[0]!.street, line })),
  );
}

/** The middle of the street in the direction that has the side on its right. */
const rightLine = ({ line, side }: Piece): Line => (side === 'right' ? line : line.toReversed());

function joinLines(lines: readonly Line[]): Line[] {
  const startingAt = grouped(lines, (line) => placeKey(line[0]!));
  const ends = new Set(lines.map((line) => placeKey(line.at(-1)!)));
  const isFirst = (line: Line) => !ends.has(placeKey(line[0]!));
  const unused = new Set(lines);
  const chains: Line[] = [];
  // what is left after the chains that begin somewhere goes around
  for (const line of [...lines.filter(isFirst), ...lines]) {
    if (!unused.delete(line)) continue;
    const chain = [...line];
    for (let next = straightOn(line); next; next = straightOn(next)) {
      unused.delete(next);
      chain.push(...next.slice(1));
    }
    chains.push(chain);
  }
  return chains;

  function straightOn(from: Line): Line | null {
    let [best, least]: [Line | null, number] = [null, LEAST_COSINE];
    for (const next of startingAt.get(placeKey(from.at(-1)!)) ?? []) {
      const cosine = unused.has(next) ? cosineOfTurn(from, next) : -1;
      if (cosine > least) [best, least] = [next, cosine];
    }
    return best;
  }
}

// who goes back where they came from has turned around a dead end, and is on the other side
const LEAST_COSINE = -0.5;

const placeKey = ([lng, lat]: LngLat) => `${lng} ${lat}`;

/** 1 straight on, 0 a right angle, -1 back. */
function cosineOfTurn(from: Line, to: Line): number {
  const [ax, ay] = direction(from.at(-2)!, from.at(-1)!);
  const [bx, by] = direction(to[0]!, to[1]!);
  return ax * bx + ay * by;
}

function direction([aLng, aLat]: LngLat, [bLng, bLat]: LngLat): [number, number] {
  const x = (bLng - aLng) * Math.cos((aLat * Math.PI) / 180);
  const y = bLat - aLat;
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}
