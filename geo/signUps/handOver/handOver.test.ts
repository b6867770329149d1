import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { handOverResidents, placeResidents } from '#geo/plan/edits/signUps.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { mobileDigits } from '#geo/plan/sameContact.ts';
import { handOverCards, handOverCsv, handOverText, nameAndMobile } from './handOverFiles.ts';
import { handOverLists } from './handOverLists.ts';

const resident = (id: string, fields: object = {}): SignUp => ({
  id,
  kind: 'resident',
  receivedAt: '2026-11-20T12:00:00Z',
  name: `Bewoner ${id}`,
  mobile: '06 00000000',
  email: 'geheim@voorbeeld.nl',
  consent: null,
  status: 'assigned',
  note: 'alleen voor de coördinator',
  street: 'Vondellaan',
  houseNumber: '12',
  subArea: 'area-1',
  ...fields,
});
const person = (id: string, name: string) => ({
  id,
  name,
  mobile: '06 00000001',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
});
const plan = (...signUps: SignUp[]): Plan =>
  ({
    ...emptyPlan('Proefwijk'),
    persons: { 'person-1': person('person-1', 'Anna'), 'person-2': person('person-2', 'Bas') },
    subAreas: {
      'area-1': { id: 'area-1', name: 'Noord', contactPersons: ['person-1'] },
      'area-2': { id: 'area-2', name: 'Zuid', contactPersons: [] },
    },
    groups: { 'group-1': { id: 'group-1', name: 'Straatapp', administrators: ['person-2'] } },
    signUps: Object.fromEntries(signUps.map((signUp) => [signUp.id, signUp])),
  }) as unknown as Plan;

describe('who is handed over to whom', () => {
  test('the contact person of the sub-area gets the new people, else the administrator', () => {
    const lists = handOverLists(
      plan(
        resident('signup-1'),
        resident('signup-2', { subArea: 'area-2', group: 'group-1' }),
        resident('signup-3', { subArea: 'area-2' }),
        resident('signup-4', { status: 'new' }),
        resident('signup-5', { status: 'handedOver' }),
      ),
    );
    expect(
      lists.map(({ to, places, residents }) => [to?.name, places, residents.map(({ id }) => id)]),
    ).toEqual([
      ['Anna', ['Noord'], ['signup-1']],
      ['Bas', ['Straatapp'], ['signup-2']],
      [undefined, ['Zuid'], ['signup-3']],
    ]);
  });

  test('who is handed over leaves the list, with the day and without a house number', () => {
    const before = plan(resident('signup-1'));
    const done = handOverResidents(before, { ids: ['signup-1'], on: '2026-11-27' });
    if (!done.ok) throw new Error(done.problem.code);
    const after = applyChange(before, done.value);
    expect(handOverLists(after)).toEqual([]);
    expect(after.signUps['signup-1']).toMatchObject({
      status: 'handedOver',
      handedOverOn: '2026-11-27',
      houseNumber: '',
      street: 'Vondellaan',
    });
  });

  test('two hundred are placed in one step', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      resident(`signup-${i}`, { status: 'new', subArea: null }),
    );
    const placed = placeResidents(plan(...many), {
      places: many.map(({ id }) => ({
        id,
        subArea: 'area-1',
        group: 'group-1',
        side: 'even' as const,
      })),
    });
    expect(placed.ok && placed.value.puts.length).toBe(200);
  });
});

describe('name and mobile, and nothing else', () => {
  const people = [resident('signup-1'), resident('signup-2')].map(nameAndMobile);

  test('in every form', () => {
    for (const text of [
      handOverCsv(people, ['Naam', 'Mobiel']),
      handOverText(people),
      handOverCards(people),
    ]) {
      expect(text).not.toMatch(/Vondellaan|12|geheim|coördinator/);
      expect(text).toContain('Bewoner signup-1');
    }
    expect(people.map((each) => Object.keys(each))).toEqual([
      ['name', 'mobile'],
      ['name', 'mobile'],
    ]);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '=1+1',
      '@x',
      '+31600000000',
      '"; \r\n"',
      '\u202enaJ',
      '<b>',
      'BEGIN:VCARD\r\nTEL:112',
      '👨\u200d👩',
    ),
  );

  test('a table has two columns, whatever a name holds, and no cell is a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: hostile, mobile: hostile }), { maxLength: 5 }),
        (list) => {
          const csv = handOverCsv(list, ['Naam', 'Mobiel']).slice(1);
          const { data } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
          const rows = data.slice(0, -1);
          expect(rows).toHaveLength(list.length + 1);
          for (const row of rows) {
            expect(row).toHaveLength(2);
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
          }
        },
      ),
    );
  });

  test('a card has no line of its own making', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, mobile) => {
        const lines = handOverCards([{ name, mobile }]).replaceAll('\r\n ', '').split('\r\n');
        expect(lines.map((line) => line.split(/[:;]/)[0])).toEqual([
          'BEGIN',
          'VERSION',
          'N',
          'FN',
          'TEL',
          'END',
          '',
        ]);
        expect(handOverCards([{ name, mobile }])).not.toMatch(/[\u202a-\u202e]/);
      }),
    );
  });
});

test.each([
  ['06 00000012', '31600000012'],
  ['06-0000 0012', '31600000012'],
  ['+31 (0)6 00000012', '31600000012'],
  ['0031600000012', '31600000012'],
  ['600000012', '31600000012'],
  ['+32 470 00 00 12', '32470000012'],
  ['geen', ''],
])('%s is dialled as %s', (mobile, digits) => {
  expect(mobileDigits(mobile)).toBe(digits);
});
