import type { Feature } from '../feature.ts';
import { houseNumbersIn } from '../readings/houseNumbers.ts';
import { textIn } from '../properties.ts';
import type { Fields, Headings, Role, RoleSet } from './roles.ts';

/** A column that cannot play the role that it was chosen for. */
export interface Misfit {
  readonly role: Role;
  /** as it was chosen */
  readonly column: string;
  /** there is no such column, it is empty, or what it holds is something else */
  readonly reason: 'absent' | 'empty' | 'unfit';
}

/** The first choice that cannot be right, from what the rows hold; null when all can. */
export function misfitOf(
  set: RoleSet,
  choices: Fields = {},
  headings: Headings,
  features: readonly Feature[],
): Misfit | null {
  for (const [role, column] of Object.entries<string | null | undefined>(choices)) {
    if (column === null || column === undefined) continue;
    const fits = FITS[set][role] ?? (() => true);
    const reason = faultOf(column.toLowerCase(), fits, headings, features);
    if (reason) return { role: role as Role, column, reason };
  }
  return null;
}

function faultOf(
  column: string,
  fits: (text: string) => boolean,
  headings: Headings,
  features: readonly Feature[],
): Misfit['reason'] | null {
  if (!headings.has(column)) return 'absent';
  let filled = 0;
  let fitting = 0;
  for (const { properties } of features) {
    const text = textIn(properties, [column]);
    if (text === null) continue;
    filled++;
    if (fits(text)) fitting++;
  }
  if (filled === 0) return 'empty';
  return fitting * 2 < filled ? 'unfit' : null;
}

const hasLetter = (text: string) => /\p{L}/u.test(text);
const isWholeNumber = (text: string) => /^\d{1,5}(\.0+)?$/.test(text);
const isPostcode = (text: string) => /^\d{4} ?[a-z]{2}$/i.test(text);
const isStructure = (text: string) => /^[eobn]$/i.test(text);
const isShort = (text: string) => text.length <= 20;

/** What most of the texts in a column are like, when it plays a role. */
const FITS: {
  readonly [Set in RoleSet]: { readonly [role: string]: (text: string) => boolean };
} = {
  streets: {
    name: hasLetter,
    place: hasLetter,
    leftStructure: isStructure,
    leftFrom: isWholeNumber,
    leftTo: isWholeNumber,
    rightStructure: isStructure,
    rightFrom: isWholeNumber,
    rightTo: isWholeNumber,
  },
  districts: {},
  addresses: {
    street: hasLetter,
    address: (text) => hasLetter(text) && /\d/.test(text),
    number: (text) => houseNumbersIn(text) !== null && !isPostcode(text),
    letter: isShort,
    addition: isShort,
    place: hasLetter,
    // of other countries too
    postcode: (text) => /\d/.test(text) && text.length <= 10,
  },
  // whether these are places shows when they are read
  location: {},
};
