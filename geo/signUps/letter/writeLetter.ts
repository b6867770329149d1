import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Answer } from '../answer.ts';
import { consentText, type FormLanguage } from '../consent.ts';
import { linesOfValue } from './plainLines.ts';
import { LETTER_FIELDS, LETTER_WORDS, type LetterField } from './words.ts';

/** A sign-up and the neighbourhood that it is for. */
export interface SignUpLetter {
  readonly answer: Answer;
  readonly place: string;
}

/**
 * A sign-up as the text of an e-mail, which a person can read and `readLetters` reads back exactly:
 * between two lines that mark it one field a line, each after its label; empty ones are left out.
 */
export function writeLetter({ answer, place }: SignUpLetter, language: FormLanguage): string {
  const words = LETTER_WORDS[language];
  const values = valuesOf(answer, place, language);
  const lines = LETTER_FIELDS.flatMap((field) => {
    const value = field === 'check' ? checkOf(values) : (values[field] ?? '');
    if (value === '') return [];
    const [first, ...rest] = linesOfValue(value);
    return [`${words.labels[field]}: ${first}`.trimEnd(), ...rest];
  });
  const consent = consentText(answer.kind, tidy(place), language);
  const agreed = answer.consent ? [`${words.agreed} (${answer.consent.version}):`, consent] : [];
  return [words.intro, '', words.begin, ...lines, words.end, '', ...agreed].join('\n').trimEnd();
}

// the place in a sentence, whatever it holds
const tidy = (text: string) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();

export type LetterValues = { readonly [Field in Exclude<LetterField, 'check'>]?: string };

function valuesOf(answer: Answer, place: string, language: FormLanguage): LetterValues {
  const { kinds, uses } = LETTER_WORDS[language];
  const { kind, name, mobile, note, consent } = answer;
  return {
    kind: kinds[kind],
    place,
    name,
    mobile,
    note,
    ...(consent ? { consent: `${consent.date}, ${consent.version}` } : {}),
    ...('email' in answer ? { email: answer.email } : {}),
    ...('street' in answer ? { street: answer.street, houseNumber: answer.houseNumber } : {}),
    ...(answer.kind === 'administrator'
      ? { groupName: answer.groupName, use: uses[answer.use], streets: answer.streets }
      : {}),
  };
}

/** A few signs that depend on every field: whoever reads a letter can tell that it came over whole. */
export function checkOf(values: LetterValues): string {
  const fields = LETTER_FIELDS.map((field) =>
    field === 'check' ? '' : linesOfValue(values[field] ?? '').join('\n'),
  );
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(fields)))).slice(0, 8);
}
