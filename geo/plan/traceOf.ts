import type { EntityKind, Plan } from './plan.ts';
import { personRecords, type PersonRecord } from './retention.ts';
import { isSameContact, mobileDigits } from './sameContact.ts';

/** The kinds of entities that have a note of their own. */
const NOTED = [
  'settings',
  'subAreas',
  'groups',
  'exclusions',
  'persons',
  'signUps',
  'scenarios',
] as const;
type NotedKind = (typeof NOTED)[number];

/** All that a plan holds of one person. */
export interface Trace {
  /** the record itself first, then those with the same number or address */
  readonly records: readonly PersonRecord[];
  /** whose note mentions the person */
  readonly notes: readonly { readonly kind: NotedKind; readonly id: string }[];
  /** whose own name holds that of the person: the coordinator has to look at these */
  readonly names: readonly {
    readonly kind: EntityKind;
    readonly id: string;
    readonly name: string;
  }[];
  /** a text with every mention of the person replaced */
  readonly words: (text: string, by: string) => string;
}

/** What a plan holds of the person of a record. */
export function traceOf(plan: Plan, of: PersonRecord): Trace {
  const records = [
    of,
    ...personRecords(plan).filter(
      ({ record }) => record.id !== of.record.id && isSameContact(record, of.record),
    ),
  ];
  const ids = new Set(records.map(({ record }) => record.id));
  const mention = mentionOf(records);
  const words = (text: string, by: string) => (mention ? text.replaceAll(mention, by) : text);
  const isMentioned = (text: string) => words(text, '') !== text;
  return {
    records,
    notes: NOTED.flatMap((kind) =>
      Object.values(plan[kind])
        .filter(({ id, note }) => !ids.has(id) && isMentioned(note))
        .map(({ id }) => ({ kind, id })),
    ),
    names: (['groups', 'subAreas', 'scenarios'] as const).flatMap((kind) =>
      Object.values(plan[kind])
        .filter(({ name }) => isMentioned(name))
        .map(({ id, name }) => ({ kind, id, name })),
    ),
    words,
  };
}

// a first name alone may be anybody's
const isFullName = (name: string) => /\S\s+\S/.test(name.trim());

/** Finds a full name, an address and a number in a text, however the number is spaced. */
export function mentionOf(records: readonly PersonRecord[]): RegExp | null {
  const patterns = records.flatMap(({ record: { name, mobile, email } }) => {
    const digits = mobileDigits(mobile);
    const isDutch = digits.startsWith('31');
    const national = isDutch ? digits.slice(2) : digits;
    return [
      ...(isFullName(name) ? [namePattern(name)] : []),
      ...(email.trim() ? [emailPattern(email)] : []),
      ...(national.length >= 8 ? [numberPattern(national, isDutch)] : []),
    ];
  });
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'giu') : null;
}

// none of them as a part of another's: "Jan de Wit" is not in "Jan de Witte"
const namePattern = (name: string) =>
  `(?<![\\p{L}\\p{N}])${escaped(name.trim()).replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`;

const emailPattern = (email: string) =>
  `(?<![\\p{L}\\p{N}._+-])${escaped(email.trim())}(?![\\p{L}\\p{N}_+-]|\\.[\\p{L}\\p{N}])`;

/** However its digits are kept apart (blanks, dashes, dots, slashes, brackets), with its country or without. */
function numberPattern(national: string, isDutch: boolean): string {
  const apart = '[\\s\\p{Pd}./()]{0,3}';
  const country = isDutch ? `(?:(?:\\+|00)?31${apart})?` : '(?:\\+|00)?';
  const trunk = isDutch ? `(?:0${apart})?` : '';
  return `(?<!\\d)${country}${trunk}${Array.from(national).join(apart)}(?!\\d)`;
}

const escaped = (text: string) => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
