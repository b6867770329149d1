import { describe, expect, test } from 'vitest';
import { USUAL_REPORT } from '#geo/plan/reportChoices.ts';
import { reportFile } from '#geo/report/reportFile.ts';
import { exampleFiles } from './examplePlans.ts';
import { busyPlan, dossierWith, LATER } from './reportFixtures.ts';

describe.each(exampleFiles)('the page of %s', (file) => {
  const dossier = dossierWith(file, busyPlan(file), LATER);

  test.each(['nl', 'en'] as const)('in %s runs nothing and asks for nothing', async (language) => {
    const html = (await reportFile(dossier, USUAL_REPORT, 'html', language)) as string;
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=/i);
    const addresses = [...html.matchAll(/(?:https?:)?\/\/[^\s"'<]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
  });

  test('has headings in order, names for its tables, and no two of one id', async () => {
    const html = (await reportFile(dossier, USUAL_REPORT, 'html', 'nl')) as string;
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
    const tables = html.match(/<table>/g)!.length;
    expect(html.match(/<caption/g)).toHaveLength(tables);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
  });

  test('says names as they are, whatever they mean to a browser', async () => {
    const html = (await reportFile(dossier, USUAL_REPORT, 'html', 'nl')) as string;
    expect(html).toContain('Nieuw &amp; &lt;anders&gt;');
    expect(html).not.toContain('<anders>');
  });
});
