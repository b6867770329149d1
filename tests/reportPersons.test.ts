import { describe, expect, test } from 'vitest';
import { documentOf } from '#geo/report/document/documentOf.ts';
import { reportFile, type ReportFormat } from '#geo/report/reportFile.ts';
import { USUAL_REPORT } from '#geo/plan/reportChoices.ts';
import { exampleFiles } from './examplePlans.ts';
import { foundIn, personsIn } from './personsIn.ts';
import { hasPoppler, NO_POPPLER, poppler } from './poppler.ts';
import { busyPlan, dossierWith, LATER, unpackedPdf } from './reportFixtures.ts';

async function textOf(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content;
  const unpacked = unpackedPdf(content);
  return hasPoppler
    ? [unpacked, poppler('pdftotext', content), poppler('pdfinfo', content, '-struct-text')].join()
    : unpacked;
}

describe.each(exampleFiles)('the report of %s', (file) => {
  const plan = busyPlan(file);
  const told = personsIn(plan);

  test.each<ReportFormat>(['html', 'pdf', 'svg'])(
    'as %s tells of nobody: no name, number, address or note',
    async (format) => {
      const dossier = dossierWith(file, plan, LATER);
      const text = await textOf(await reportFile(dossier, USUAL_REPORT, format, 'nl'));
      expect(told.length).toBeGreaterThan(15);
      expect(text).toContain('Straks');
      expect(foundIn(text, told)).toEqual([]);
    },
  );

  test('tells of those who were chosen, and of nobody else', () => {
    const chosen = { name: 'Piet Gekozen', mobile: '06 00000077', email: '' };
    const contact = { ...chosen, groups: ['Noord'], subAreas: [] };
    const report = documentOf(dossierWith(file, plan, null, [contact]), USUAL_REPORT, 'nl');
    const text = JSON.stringify(report);
    expect(foundIn(text, [...told, chosen.name, chosen.mobile])).toEqual([
      chosen.name,
      chosen.mobile,
    ]);
    expect(text).toContain('In dit rapport staat één persoon');
  });
});

test.skipIf(!hasPoppler)(`the search sees what is on a page (else: ${NO_POPPLER})`, async () => {
  const [file] = exampleFiles;
  const contact = {
    name: 'Piet Gekozen',
    mobile: '06 00000077',
    email: '',
    groups: [],
    subAreas: [],
  };
  const dossier = dossierWith(file, busyPlan(file), null, [contact]);
  const text = await textOf(await reportFile(dossier, USUAL_REPORT, 'pdf', 'nl'));
  expect(foundIn(text, ['Piet Gekozen', '06 00000077'])).toHaveLength(2);
});
