import { describe, expect, test } from 'vitest';
import { USUAL_REPORT, type ReportChoices } from '#geo/plan/reportChoices.ts';
import { reportFile } from '#geo/report/reportFile.ts';
import { BREDIUS } from './examplePlans.ts';
import { hasPoppler, NO_POPPLER, poppler } from './poppler.ts';
import { busyPlan, dossierWith, LATER, unpackedPdf } from './reportFixtures.ts';

const dossier = dossierWith(BREDIUS, busyPlan(BREDIUS), LATER);
const pdfOf = async (choices: Partial<ReportChoices> = {}) =>
  (await reportFile(dossier, { ...USUAL_REPORT, ...choices }, 'pdf', 'nl')) as Uint8Array;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test('every figure has a text for who cannot see it, and every table heads with a scope', async () => {
  const pdf = unpackedPdf(await pdfOf());
  expect(count(pdf, /\/S \/Figure\b[^>]*\/Alt/g)).toBe(count(pdf, /\/S \/Figure\b/g));
  // the chart, the map, that of the signs, and one for each sub-area
  expect(count(pdf, /\/S \/Figure\b/g)).toBe(3 + dossier.subAreas.length);
  expect(count(pdf, /\/S \/TH\b/g)).toBeGreaterThan(0);
  expect(count(pdf, /\/S \/TH\b/g)).toBe(count(pdf, /\/Scope \/(Row|Column)/g));
  expect(count(pdf, /\/S \/H1\b/g)).toBe(1);
  expect(pdf).toContain('/Lang (nl)');
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('the same plan on the same day is the same file', async () => {
  expect(Buffer.from(await pdfOf()).equals(Buffer.from(await pdfOf()))).toBe(true);
});

describe.skipIf(!hasPoppler)(`Poppler reads the report (else: ${NO_POPPLER})`, () => {
  test.each([
    ['a4', 'portrait', '595.28 x 841.89 pts (A4)'],
    ['a4', 'landscape', '841.89 x 595.28 pts (A4)'],
    ['a3', 'portrait', '841.89 x 1190.55 pts (A3)'],
    ['a3', 'landscape', '1190.55 x 841.89 pts (A3)'],
  ] as const)('%s %s is tagged, titled and of that size', async (paper, orientation, size) => {
    const info = poppler('pdfinfo', await pdfOf({ paper, orientation }));
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(size);
    expect(info).toContain(
      'Title:           Brediuskwartier (voorbeeld). Stand op 20 november 2026',
    );
    expect(info).not.toContain('Author');
  });

  test('its text is heard in the order of the page, letters beyond Dutch as well', async () => {
    const named = { ...dossier, title: 'Łódź–Ğüvenlik, één wijk' };
    const bytes = (await reportFile(named, USUAL_REPORT, 'pdf', 'nl')) as Uint8Array;
    const heard = poppler('pdfinfo', bytes, '-struct-text');
    const texts = [...heard.matchAll(/^ +"(.*)"$/gm)].map(([, text]) => text!);
    expect(texts[0]).toBe('Łódź–Ğüvenlik, één wijk');
    const headings = [...heard.matchAll(/H2 \(block\)\n +"(.*)"/g)].map(([, text]) => text);
    expect(headings).toEqual([
      'De cijfers',
      'Per deelgebied',
      'Waar nog geen groep is',
      'Voorstellen',
      'De appgroepen',
      'Borden',
      'Kaarten per deelgebied',
      'Hoe dit is gemeten',
    ]);
  });

  test('parts that were not chosen are not there', async () => {
    const text = poppler('pdftotext', await pdfOf({ parts: ['gaps'] }));
    expect(text).toContain('Waar nog geen groep is');
    expect(text).not.toContain('Per deelgebied');
    expect(text).not.toContain('Borden');
  });

  test('a table that goes on on another page says its heads there again, for the eye only', async () => {
    const parts = Array.from({ length: 150 }, (_, i) => ({
      ...dossier.gaps[0]!,
      number: i + 1,
    }));
    const long = { ...dossier, gaps: parts };
    const choices: ReportChoices = { ...USUAL_REPORT, parts: ['gaps'] };
    const bytes = (await reportFile(long, choices, 'pdf', 'nl')) as Uint8Array;
    expect(count(poppler('pdftotext', bytes), /Straten en huisnummers/g)).toBeGreaterThan(5);
    expect(count(poppler('pdfinfo', bytes, '-struct-text'), /Straten en huisnummers/g)).toBe(1);
  });
});
