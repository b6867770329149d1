import { matchColumns } from '#geo/formats/fields/matchColumns.ts';
import { textIn } from '#geo/formats/properties.ts';
import type { RawLayer } from '#geo/formats/rawLayer.ts';
import { splitAddress } from '#geo/formats/readings/splitAddress.ts';
import { answerSchema, type Answer, type AnswerKind } from '../answer.ts';
import type { ReadSignUp } from '../readSignUp.ts';
import { guessWithin, SIGN_UP_GUESSES, type SignUpRole } from './signUpColumns.ts';

export type ColumnChoices = { readonly [Role in SignUpRole]?: string | null };

export interface TableOfSignUps {
  readonly signUps: readonly ReadSignUp[];
  /** rows without a name */
  readonly skipped: number;
  /** the headings, and which of them plays each role */
  readonly headings: readonly string[];
  readonly columns: { readonly [Role in SignUpRole]: string | null };
}

/** The sign-ups in the rows of a table, such as a form service makes. */
export function readTable(
  { features, headings }: RawLayer,
  now: string,
  choices: ColumnChoices = {},
): TableOfSignUps {
  const usual = matchColumns(SIGN_UP_GUESSES, headings, choices);
  const columns = Object.keys(choices).length > 0 ? usual : guessWithin(usual, headings);
  const signUps = features.flatMap(({ properties }) => {
    const read = readRow((role) => textIn(properties, columns[role]), now);
    return read ? [read] : [];
  });
  const entries = Object.entries(columns).map(([role, [first]]) => [
    role,
    headings.get(first ?? '') ?? null,
  ]);
  return {
    signUps,
    skipped: features.length - signUps.length,
    headings: [...headings.values()],
    columns: Object.fromEntries(entries) as TableOfSignUps['columns'],
  };
}

function readRow(of: (role: SignUpRole) => string | null, now: string): ReadSignUp | null {
  const receivedAt = momentOf(of('receivedAt')) ?? now;
  const consent = isYes(of('consent'))
    ? { date: receivedAt.slice(0, 10), version: 'formulier' }
    : null;
  const name = of('name') ?? [of('firstName'), of('lastName')].filter(Boolean).join(' ');
  const shared = {
    name: name.slice(0, 120),
    mobile: mobileOf(of('mobile') ?? ''),
    note: (of('note') ?? '').slice(0, 10_000),
    consent,
  };
  const email = (of('email') ?? '').slice(0, 200);
  const kind = kindOf(of('kind'), of('groupName'));
  const parsed = answerSchema.safeParse(
    (
      {
        administrator: {
          kind,
          ...shared,
          email,
          groupName: (of('groupName') ?? name).slice(0, 120),
          use: useOf(of('use') ?? ''),
          streets: (of('streets') ?? of('street') ?? of('address') ?? '').slice(0, 10_000),
        },
        resident: { kind, ...shared, ...homeOf(of) },
        volunteer: { kind, ...shared, email, ...homeOf(of) },
      } satisfies Record<AnswerKind, object>
    )[kind],
  );
  return parsed.success ? { answer: parsed.data, place: null, receivedAt, doubts: [] } : null;
}

function homeOf(of: (role: SignUpRole) => string | null): { street: string; houseNumber: string } {
  const [street, number] = [of('street') ?? of('address') ?? '', of('number')];
  const split = number === null ? splitAddress(street) : null;
  const houseNumber = split ? split.number : [number, of('addition')].filter(Boolean).join(' ');
  return {
    street: (split?.street ?? street).slice(0, 120),
    houseNumber: houseNumber.slice(0, 20),
  };
}

// a spreadsheet takes the zero off a number
const mobileOf = (text: string) => (/^6\d{8}$/.test(text) ? `0${text}` : text).slice(0, 40);

function kindOf(text: string | null, group: string | null): AnswerKind {
  if (text !== null && /beheerder|administrator/i.test(text)) return 'administrator';
  if (text !== null && /contactpersoon|vrijwillig|volunteer/i.test(text)) return 'volunteer';
  return text === null && group !== null ? 'administrator' : 'resident';
}

function useOf(text: string): Extract<Answer, { kind: 'administrator' }>['use'] {
  const [isSafety, isSocial] = [/veilig|safety|prevent/i, /soc|gezellig/i].map((word) =>
    word.test(text),
  );
  if (isSafety && !isSocial) return 'safety';
  return isSocial && !isSafety ? 'social' : 'mixed';
}

// what is not plainly a yes is none: consent is never guessed
const YES =
  /^\s{0,9}(?:ja|j|yes|y|1|x|✓|✔|true|waar|akkoord|agreed?|ok|ik ga (?:hiermee |ermee )?akkoord|ik geef (?:hiervoor |hierbij )?toestemming|i agree|i consent)(?![\p{L}\p{N}])/iu;
const REFUSAL = /(?<!\p{L})(?:niet|geen|nee|not|no)(?!\p{L})/iu;

const isYes = (text: string | null) => text !== null && YES.test(text) && !REFUSAL.test(text);

/** "27-11-2026 18:05:00" as Dutch spreadsheets write it, or ISO 8601; by the clock of Greenwich. */
function momentOf(text: string | null): string | null {
  if (text === null) return null;
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(text) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  const moment = /^\d{4}-\d\d-\d\d/.test(iso) ? new Date(iso) : new Date(NaN);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
