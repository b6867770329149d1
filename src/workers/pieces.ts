/** A part of a large value on its way: what belongs at the end of the list at `path`. */
export interface Piece {
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/**
 * Takes plain JSON apart, so that who receives it never has to take in more at once than about
 * `most` values: its lists, at any depth, come after it and piece by piece. The first piece is the
 * whole without what is in its long lists.
 */
export function* piecesOf(value: unknown, most: number): Generator<Piece> {
  const later: { readonly path: Piece['path']; readonly list: readonly unknown[] }[] = [];
  let weight = 0;

  /** A copy, in which lists that are long, or come when there is enough, are still empty. */
  const outline = (part: unknown, path: Piece['path']): unknown => {
    weight++;
    if (Array.isArray(part)) {
      if (part.length > most || weight > most) {
        later.push({ path, list: part });
        return [];
      }
      return part.map((item, i) => outline(item, [...path, i]));
    }
    if (!isRecord(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, outline(item, [...path, key])]),
    );
  };

  yield { path: [], items: [outline(value, [])] };
  for (let next = later.shift(); next; next = later.shift()) {
    let items: unknown[] = [];
    weight = 0;
    for (const [i, item] of next.list.entries()) {
      items.push(outline(item, [...next.path, i]));
      if (weight < most) continue;
      yield { path: next.path, items };
      items = [];
      weight = 0;
    }
    if (items.length > 0) yield { path: next.path, items };
  }
}

/** The whole of pieces that are asked for one by one; null is the last of them. */
export async function wholeOf(next: () => Promise<Piece | null>): Promise<unknown> {
  const whole: unknown[] = [];
  for (let piece = await next(); piece; piece = await next()) {
    if (whole.length === 0) whole.push(...piece.items);
    else listAt(whole[0], piece.path).push(...piece.items);
  }
  return whole[0];
}

function listAt(whole: unknown, path: Piece['path']): unknown[] {
  return path.reduce((part: unknown, key) => (part as never)[key], whole) as unknown[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
