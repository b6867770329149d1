import { describe, expect, test } from 'vitest';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import type { Answer } from '../answer.ts';
import { writeLetter } from '../letter/writeLetter.ts';
import { xlsxOf } from '#geo/formats/xlsx/xlsxFixtures.ts';
import { readPost } from './readPost.ts';
import { readSignUps } from './readSignUps.ts';
import type { ColumnChoices } from './readTable.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const RESIDENT: Answer = {
  kind: 'resident',
  name: 'Zoë Verzonnen-Ångdal',
  mobile: '06 00000000',
  street: 'Vondellaan',
  houseNumber: '12a',
  note: 'Graag na 18:00 uur; ik ben dan thuis, en lees mijn berichten 👍',
  consent: { date: '2026-11-20', version: '2026-1' },
};
const LETTER = writeLetter({ answer: RESIDENT, place: 'Zuid' }, 'nl').replaceAll('\n', '\r\n');

async function read(name: string, content: string | Uint8Array, choices?: ColumnChoices) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSignUps(fileOfBytes(name, bytes), NOW, choices);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const mail = (headers: string, body: string) =>
  `From: =?utf-8?q?Zo=C3=AB?= <zoe@voorbeeld.nl>\r\nDate: Fri, 20 Nov 2026 21:52:00 +0100\r\nSubject: Aanmelding\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`;

const base64 = (text: string) =>
  Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
const quotedPrintable = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replaceAll(/[^\r\n]{70}(?<!=.?)(?=[^\r\n])/g, '$&=\r\n');
const html = (text: string) =>
  `<html><body>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r\n', '<br>\r\n')}</body></html>`;

const MAILS: readonly (readonly [string, string])[] = [
  [
    'plain text',
    mail('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', LETTER),
  ],
  [
    'base64',
    mail(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      base64(LETTER),
    ),
  ],
  [
    'quoted-printable',
    mail(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      quotedPrintable(LETTER),
    ),
  ],
  [
    'HTML alone',
    mail(
      'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      base64(html(LETTER)),
    ),
  ],
  [
    'several parts with an attachment',
    mail(
      'Content-Type: multipart/mixed; boundary="grens"',
      `--grens\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${LETTER}\r\n--grens\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="../../x.png"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--grens--\r\n`,
    ),
  ],
];

describe('an e-mail', () => {
  test.each(MAILS)('as %s gives back what the form wrote', async (_, content) => {
    expect(await read('aanmelding.eml', content)).toEqual({
      signUps: [
        { answer: RESIDENT, place: 'Zuid', receivedAt: '2026-11-20T20:52:00.000Z', doubts: [] },
      ],
      skipped: 0,
      table: null,
    });
  });

  test('in loose words is a resident, with a doubt', async () => {
    const body =
      'Hallo,\r\n\r\nIk wil graag in de groep. Ik woon op:\r\nPlein 1945 12-II\r\nmijn nummer is 06-0000 0000\r\nGroet';
    const { signUps } = await read('post.eml', mail('Content-Type: text/plain', body));
    expect(signUps).toEqual([
      {
        answer: {
          kind: 'resident',
          name: 'Zoë',
          mobile: '06-0000 0000',
          street: 'Plein 1945',
          houseNumber: '12-II',
          note: '',
          consent: null,
        },
        place: null,
        receivedAt: '2026-11-20T20:52:00.000Z',
        doubts: ['loose'],
      },
    ]);
  });

  test('in ordinary sentences is read at once, its name on the line below its label', async () => {
    const body =
      'Naam:\r\nZoë Verzonnen\r\nWij wonen al 3 jaar in deze straat en willen heel graag meedoen met de appgroep.\r\n06-0000 0000';
    const { signUps } = await read('post.eml', mail('Content-Type: text/plain', body));
    expect(signUps.map(({ answer }) => answer)).toMatchObject([
      { name: 'Zoë Verzonnen', mobile: '06-0000 0000', street: '', houseNumber: '' },
    ]);
  });

  test.each(['naam' + '\n'.repeat(20_000), '\n'.repeat(90_000), ' '.repeat(90_000)])(
    'of hardly more than blanks ends',
    (text) => expect(readPost({ text, sender: '', receivedAt: NOW })).toEqual([]),
  );

  test('with many beginnings of a letter ends', () => {
    const [begin] = LETTER.split('\r\n');
    const text = Array.from({ length: 20_000 }, () => begin).join('\n');
    expect(readPost({ text, sender: '', receivedAt: NOW })).toEqual([]);
  });

  test('that holds no sign-up is skipped', async () => {
    const other = mail('Content-Type: text/plain', 'De vergadering is om acht uur.');
    expect(await read('post.eml', other)).toEqual({ signUps: [], skipped: 1, table: null });
  });
});

test('a mailbox is as many messages', async () => {
  const mbox = MAILS.map(
    ([, content]) => `From zoe@voorbeeld.nl Fri Nov 20 20:52:00 2026\r\n${content}\r\n\r\n`,
  ).join('');
  const { signUps, skipped } = await read('in.mbox', mbox);
  expect(signUps.map(({ answer }) => answer)).toEqual(MAILS.map(() => RESIDENT));
  expect(skipped).toBe(0);
});

test('noise is no mailbox, and ends', async () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 251);
  const mbox = new Uint8Array([...new TextEncoder().encode('From x\n'), ...noise]);
  expect((await read('in.mbox', mbox)).signUps).toEqual([]);
});

describe('a table', () => {
  test('of a form service is read by its usual headings', async () => {
    const { signUps, table } = await read(
      'antwoorden.csv',
      'Tijdstempel,Wat is uw naam?,Uw mobiele nummer,Straatnaam,Huisnummer,Akkoord?\n"20-11-2026 21:52:00",Zoë,600000012,Vondellaan,12a,Ja\n',
    );
    expect(signUps).toEqual([
      {
        answer: {
          kind: 'resident',
          name: 'Zoë',
          mobile: '0600000012',
          street: 'Vondellaan',
          houseNumber: '12a',
          note: '',
          consent: { date: '2026-11-20', version: 'formulier' },
        },
        place: null,
        receivedAt: '2026-11-20T00:00:00.000Z',
        doubts: [],
      },
    ]);
    expect(table?.columns).toMatchObject({ name: 'Wat is uw naam?', mobile: 'Uw mobiele nummer' });
  });

  test('is also what was copied from a spreadsheet and pasted as text', async () => {
    const { signUps, table } = await read(
      'geplakt.txt',
      'Naam\tMobiel\tStraat\tNummer\nAnna\t0600000000\tVondellaan\t12\nBas\t0600000001\tVondellaan\t14\n',
    );
    expect(signUps.map(({ answer }) => answer)).toMatchObject([
      { name: 'Anna', street: 'Vondellaan', houseNumber: '12' },
      { name: 'Bas', street: 'Vondellaan', houseNumber: '14' },
    ]);
    expect(table?.columns).toMatchObject({ name: 'Naam' });
  });

  test('of several sheets is read to the last one, each by its own headings', async () => {
    const workbook = await xlsxOf([
      {
        name: 'Bewoners',
        rows: [
          ['Naam', 'Straat', 'Nummer'],
          ['Anna', 'Vondellaan', '12'],
        ],
      },
      {
        name: 'Beheerders',
        rows: [
          ['Groep', 'Naam'],
          ['Straatapp', 'Bas'],
        ],
      },
    ]);
    const { signUps } = await read('aanmeldingen.xlsx', workbook);
    expect(signUps.map(({ answer }) => answer)).toMatchObject([
      { kind: 'resident', name: 'Anna' },
      { kind: 'administrator', name: 'Bas', groupName: 'Straatapp' },
    ]);
  });

  test('of several sheets with the same headings is read by the columns that were chosen', async () => {
    const rows = (name: string) => [
      ['Wie', 'Contact'],
      [name, '0600000000'],
    ];
    const workbook = await xlsxOf([
      { name: 'Noord', rows: rows('Anna') },
      { name: 'Zuid', rows: rows('Bas') },
    ]);
    const { signUps } = await read('lijst.xlsx', workbook, { name: 'Wie', mobile: 'Contact' });
    expect(signUps.map(({ answer }) => answer.name)).toEqual(['Anna', 'Bas']);
  });

  test('with an address in one cell, and all three kinds', async () => {
    const { signUps } = await read(
      'lijst.csv',
      'Naam;Telefoon;Adres;Rol;Groep;Gebruik;Straten\nAnna;0600000000;"Plein 1945 4-II, 1234 AB Zuid";bewoner;;;\nBas;;;beheerder;Straatapp;veiligheid;"Irisstraat, Rozenstraat 1 t/m 9"\nCor;0600000001;Irisstraat 3;contactpersoon;;;\n',
    );
    expect(signUps.map(({ answer }) => answer)).toMatchObject([
      { kind: 'resident', street: 'Plein 1945', houseNumber: '4-II' },
      {
        kind: 'administrator',
        groupName: 'Straatapp',
        use: 'safety',
        streets: 'Irisstraat, Rozenstraat 1 t/m 9',
      },
      { kind: 'volunteer', street: 'Irisstraat', houseNumber: '3' },
    ]);
  });

  test.each([
    ['Ja', true],
    ['x', true],
    ['Ik ga akkoord met de voorwaarden', true],
    ['Nee', false],
    ['Niet akkoord', false],
    ['Ik geef geen toestemming', false],
    ['Ja, maar niet voor de app', false],
    ['not agreed', false],
    ['-', false],
    ['misschien', false],
  ])('"%s" is consent: %s', async (said, isGiven) => {
    const { signUps } = await read(
      'lijst.csv',
      `Naam;Mobiel;Akkoord?\nAnna;0600000000;"${said}"\n`,
    );
    expect(signUps[0]!.answer.consent !== null).toBe(isGiven);
  });

  test('takes another column when it is told so, and skips rows without a name', async () => {
    const rows = 'Wie;Contact;Adres\nAnna;0600000000;Irisstraat 3\n;0600000001;Irisstraat 5\n';
    const { signUps, skipped } = await read('lijst.csv', rows, { name: 'Wie', mobile: 'Contact' });
    expect(signUps.map(({ answer }) => answer)).toMatchObject([
      { name: 'Anna', mobile: '0600000000' },
    ]);
    expect(skipped).toBe(1);
  });
});

test('a pasted text without a sign-up gives none', () => {
  expect(readPost({ text: 'Hallo', sender: '', receivedAt: NOW })).toEqual([]);
});
