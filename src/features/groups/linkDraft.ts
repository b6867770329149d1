import type { StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import { placeAlong } from '#geo/geometry/alongLine.ts';
import { targetSchema, type Parity, type SideName, type Target } from '#geo/plan/target.ts';

/** Which part of a street a form is about. */
export const LINK_PARTS = ['street', 'side', 'numbers', 'between', 'stretch'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

/** A link in the making, as its fields have it. */
export interface LinkDraft {
  readonly part: LinkPart;
  readonly side: SideName;
  readonly from: number | null;
  readonly to: number | null;
  readonly parity: Parity;
  /** house numbers that are left out, as they are typed: "12, 14" */
  readonly except: string;
  /** places in the list of crossings */
  readonly between: readonly [number, number];
  /** metres along the street's line */
  readonly stretch: readonly [number, number];
  readonly stretchSide: SideName | 'both';
}

/** What a form begins with for a street that `lineMetres` long. */
export function newDraft(choices: StreetChoices, lineMetres: number): LinkDraft {
  const { numbers, crossings, sides } = choices;
  const lowest = numbers.length > 0 ? Math.min(...numbers.map(({ from }) => from)) : null;
  const highest = numbers.length > 0 ? Math.max(...numbers.map(({ to }) => to)) : null;
  return {
    part: 'street',
    side: sides[0]!,
    from: lowest,
    to: highest,
    parity: 'all',
    except: '',
    between: [0, Math.max(0, crossings.length - 1)],
    stretch: [0, Math.round(lineMetres)],
    stretchSide: 'both',
  };
}

/** What a draft means; null while it means nothing yet. */
export function targetOfDraft(
  { street, crossings, line }: StreetChoices,
  draft: LinkDraft,
): Target | null {
  const target = targetSchema.safeParse(written());
  return target.success ? target.data : null;

  function written() {
    switch (draft.part) {
      case 'street':
        return { kind: 'street', street };
      case 'side':
        return { kind: 'side', street, side: draft.side };
      case 'numbers': {
        const { from, to, parity } = draft;
        const isDescending = from !== null && to !== null && from > to;
        const except = numbersIn(draft.except);
        return isDescending ? null : { kind: 'numbers', street, from, to, parity, except };
      }
      case 'between': {
        const [first, second] = draft.between;
        const between = [crossings[first]?.street, crossings[second]?.street];
        return first === second ? null : { kind: 'between', street, between };
      }
      case 'stretch': {
        const [from, to] = draft.stretch.map((metres) => placeAlong(line, metres));
        return { kind: 'stretch', street, from, to, side: draft.stretchSide };
      }
    }
  }
}

/** "12, 14 en 16" -> 12, 14, 16: whatever stands between them. */
function numbersIn(text: string): readonly number[] {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
