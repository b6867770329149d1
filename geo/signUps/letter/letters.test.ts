import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSchema, type Answer } from '../answer.ts';
import { readLetters } from './readLetters.ts';
import { writeLetter } from './writeLetter.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x","y")',
  '@SUM(A1)',
  '\u202egnisrever\u202c',
  'Naam: iemand anders\nMobiel: 0600000000',
  '=== Einde aanmelding ===',
  '| lijn\n+ lijn\n\n> citaat',
  'From hier',
  'a\\u{41}\\\\',
  '👨\u200d👩\u200d👧 🇳🇱 é e\u0301',
  'veel   blanco\u00a0\u2009\t\u0000 einde',
  'x'.repeat(300),
  'woord '.repeat(60),
  '\ud800 half',
];
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...HOSTILE, '\n', '\r\n', ' '), { maxLength: 8 })
        .map((a) => a.join('')),
    )
    .map((each) => each.slice(0, maxLength));
const line = (max: number) => text(max).map((each) => each.trim());
const name = line(120).map((each) => each || 'Jan Verzonnen');
const consent = fc.option(
  fc.record({
    date: fc.constantFrom('2026-11-27', '2024-02-29'),
    version: line(40),
  }),
);
const shared = { name, mobile: line(40), note: text(10_000), consent };
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('administrator' as const),
    ...shared,
    email: line(200),
    groupName: name,
    use: fc.constantFrom('safety' as const, 'mixed' as const, 'social' as const),
    streets: text(10_000),
  }),
  fc.record({
    kind: fc.constant('resident' as const),
    ...shared,
    street: line(120),
    houseNumber: line(20),
  }),
  fc.record({
    kind: fc.constant('volunteer' as const),
    ...shared,
    email: line(200),
    street: line(120),
    houseNumber: line(20),
  }),
);

const RESIDENT: Answer = {
  kind: 'resident',
  name: 'Jan Verzonnen',
  mobile: '06 00000000',
  street: 'Vondellaan',
  houseNumber: '12a',
  note: '',
  consent: { date: '2026-11-27', version: '2026-1' },
};

describe('what is written is read back exactly', () => {
  const ways: readonly (readonly [string, (letter: string) => string])[] = [
    ['as it is', (letter) => letter],
    ['with the line ends of mail', (letter) => letter.replaceAll('\n', '\r\n')],
    ['quoted twice in an answer', (letter) => letter.replaceAll(/^/gm, '> > ')],
    ['with a blank after each line', (letter) => letter.replaceAll('\n', ' \n')],
    ['with an empty line between lines', (letter) => letter.replaceAll('\n', '\n\n')],
    ['between other words', (letter) => `Hallo,\n${letter}\n-- \nGroet`],
  ];
  test.each(ways)('%s', (_, send) => {
    fc.assert(
      fc.property(
        answer,
        text(120),
        fc.constantFrom('nl' as const, 'en' as const),
        (given, place, language) => {
          fc.pre(answerSchema.safeParse(given).success);
          const letter = writeLetter({ answer: given, place }, language);
          expect(readLetters(send(letter))).toEqual([{ answer: given, place, isChanged: false }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('also ten thousand characters', () => {
    const long = { ...RESIDENT, note: `${'é 👍 '.repeat(1_600)}\n${'x'.repeat(1_000)}` };
    const [read] = readLetters(writeLetter({ answer: long, place: 'Zuid' }, 'nl'));
    expect(read).toMatchObject({ answer: long, isChanged: false });
  });
});

test('a person can read it', () => {
  expect(writeLetter({ answer: RESIDENT, place: 'Zuid' }, 'nl').split('\n').slice(2, 11)).toEqual([
    '=== Aanmelding Buurtdekking ===',
    'Ik ben: bewoner',
    'Buurt: Zuid',
    'Naam: Jan Verzonnen',
    'Mobiel: 06 00000000',
    'Straat: Vondellaan',
    'Huisnummer: 12a',
    'Toestemming: 2026-11-27, 2026-1',
    expect.stringMatching(/^Controle: [0-9a-f]{8}$/),
  ]);
});

test('nothing in it can turn the direction of the text around, and no line is long', () => {
  const letter = writeLetter(
    { answer: { ...RESIDENT, name: '\u202eJan\u2066', note: 'woord '.repeat(60) }, place: 'Zuid' },
    'nl',
  );
  const [block] = letter.split('=== Einde');
  expect(block).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(
    Math.max(
      ...block!
        .split('\n')
        .slice(2)
        .map(({ length }) => length),
    ),
  ).toBeLessThan(78);
});

test('a letter that was edited is read, and said to be', () => {
  const letter = writeLetter({ answer: RESIDENT, place: 'Zuid' }, 'nl');
  expect(readLetters(letter.replace('12a', '14'))).toMatchObject([
    { answer: { houseNumber: '14' }, isChanged: true },
  ]);
  expect(readLetters(letter.slice(0, letter.indexOf('=== Einde')))).toMatchObject([
    { answer: RESIDENT, isChanged: true },
  ]);
});

test('several below each other are all read', () => {
  const letters = ['Vondellaan', 'Irisstraat'].map((street) =>
    writeLetter({ answer: { ...RESIDENT, street }, place: 'Zuid' }, 'en'),
  );
  expect(readLetters(letters.join('\n')).map((each) => each.answer)).toMatchObject([
    { street: 'Vondellaan' },
    { street: 'Irisstraat' },
  ]);
});

test('a line that was broken on the way is put together again', () => {
  const answer = { ...RESIDENT, note: 'graag na zes uur bellen, want overdag ben ik er niet' };
  const letter = writeLetter({ answer, place: 'Zuid' }, 'nl');
  expect(readLetters(letter.replace('uur bellen', 'uur\nbellen'))).toMatchObject([
    { answer, isChanged: false },
  ]);
});

test('a text without a sign-up holds none', () => {
  expect(readLetters('Beste coördinator,\nNaam: Jan')).toEqual([]);
});
