import { answerSchema, type Answer, type AnswerKind } from '../answer.ts';
import type { FormLanguage } from '../consent.ts';
import { valueOfLines } from './plainLines.ts';
import { LETTER_FIELDS, LETTER_WORDS, type LetterField } from './words.ts';
import { checkOf, type SignUpLetter } from './writeLetter.ts';

/** A sign-up that was found in a text. */
export interface ReadLetter extends SignUpLetter {
  /** it is not to the letter what the form wrote: edited, or damaged on the way */
  readonly isChanged: boolean;
}

/** The sign-ups in a text, be it an e-mail, several below each other, or a reply with quotes. */
export function readLetters(text: string): readonly ReadLetter[] {
  const lines = text.split(/\r\n|\r|\n/);
  const letters: ReadLetter[] = [];
  for (let at = 0; at < lines.length; at++) {
    const begin = beginOf(lines[at]!);
    if (!begin) continue;
    const { quote, language } = begin;
    // line by line to its end: a text may have nothing but beginnings
    const own: string[] = [];
    let isEnded = false;
    while (!isEnded && at + 1 < lines.length) {
      const line = withoutQuote(lines[at + 1]!, quote);
      isEnded = line.trim() === LETTER_WORDS[language].end || beginOf(line) !== null;
      if (isEnded) break;
      own.push(line);
      at++;
    }
    const letter = letterOf(own, language);
    if (letter) letters.push(isEnded ? letter : { ...letter, isChanged: true });
  }
  return letters;
}

// how programs mark what they quote, and how often at most
const QUOTE = /^[>\s]*/;
const MOST_QUOTES = 20;

function beginOf(line: string): { quote: string; language: FormLanguage } | null {
  const quote = QUOTE.exec(line)![0];
  const rest = line.slice(quote.length).trim();
  const language = (['nl', 'en'] as const).find((each) => LETTER_WORDS[each].begin === rest);
  return language ? { quote, language } : null;
}

/** Takes as many quote marks off a line as the letter began with. */
function withoutQuote(line: string, quote: string): string {
  let rest = line.replaceAll('\u00a0', ' ');
  const depth = Math.min(MOST_QUOTES, quote.replaceAll(/[^>]/g, '').length);
  for (let marks = depth; marks > 0; marks--) {
    rest = rest.replace(/^\s*>/, '');
  }
  return rest.trim();
}

function letterOf(lines: readonly string[], language: FormLanguage): ReadLetter | null {
  const fields = fieldsIn(lines, language);
  const values: { [Field in LetterField]?: string } = {};
  for (const [field, fieldLines] of fields) {
    const value = valueOfLines(fieldLines);
    if (value === null) return null;
    values[field] = value;
  }
  const { check, place = '', ...rest } = values;
  const answer = answerOf(rest, language);
  return answer && { answer, place, isChanged: check !== checkOf({ ...rest, place }) };
}

/** The lines of each field: its label begins it, and what has no label goes on. */
function fieldsIn(
  lines: readonly string[],
  language: FormLanguage,
): ReadonlyMap<LetterField, readonly string[]> {
  const { labels } = LETTER_WORDS[language];
  const fields = new Map<LetterField, string[]>();
  let current: string[] | null = null;
  for (const line of lines) {
    const field = LETTER_FIELDS.find((each) => line.startsWith(`${labels[each]}:`));
    if (field && !fields.has(field)) {
      current = [line.slice(labels[field].length + 1).trimStart()];
      fields.set(field, current);
    } else if (line !== '') current?.push(line);
  }
  return fields;
}

function answerOf(
  values: { readonly [Field in LetterField]?: string },
  language: FormLanguage,
): Answer | null {
  const { kinds, uses } = LETTER_WORDS[language];
  const kind = keyOf(kinds, values.kind);
  const { name = '', mobile = '', note = '', email = '', street = '', houseNumber = '' } = values;
  const shared = { kind, name, mobile, note, consent: consentOf(values.consent) };
  const parsed = answerSchema.safeParse(
    (
      {
        administrator: {
          ...shared,
          email,
          groupName: values.groupName,
          use: keyOf(uses, values.use),
          streets: values.streets ?? '',
        },
        resident: { ...shared, street, houseNumber },
        volunteer: { ...shared, email, street, houseNumber },
      } satisfies Record<AnswerKind, object>
    )[kind ?? 'resident'],
  );
  return parsed.success ? parsed.data : null;
}

function keyOf<Key extends string>(words: Record<Key, string>, word = ''): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word.trim());
}

function consentOf(text = ''): Answer['consent'] {
  const [, date, version] = /^(\d{4}-\d\d-\d\d), (.*)$/s.exec(text) ?? [];
  return date && version !== undefined ? { date, version } : null;
}
