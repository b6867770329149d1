import { expect, test } from 'vitest';
import { writeCsv } from '#geo/formats/csv/writeCsv.ts';
import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { USUAL_REPORT } from '#geo/plan/reportChoices.ts';
import { reportFile } from '#geo/report/reportFile.ts';
import { handOverCards, handOverCsv } from '#geo/signUps/handOver/handOverFiles.ts';
import { layersFor, written } from '../gisFixtures.ts';
import { unpackedPdf } from '../reportFixtures.ts';
import { elementsOf } from './elementsOf.ts';
import { hostileDossier } from './hostileDossier.ts';
import { hostilePlan } from './hostilePlan.ts';
import { FORMULA, HOSTILE_TEXTS } from './hostileTexts.ts';

const dossier = hostileDossier();

test('the plan is hostile wherever people write: every text of the corpus is in it', () => {
  const said = JSON.stringify(hostilePlan());
  for (const text of HOSTILE_TEXTS) {
    const start = text.trim().slice(0, 20);
    expect(said).toContain(JSON.stringify(start).slice(1, -1));
  }
});

test('a plan file gives back the very same texts, and pollutes nothing', () => {
  const { plan, dataSets } = hostilePlan();
  const file = writePlanFile({ plan, history: null, dataSets }, 'a.json');
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  const read = readPlanFile(new TextEncoder().encode(file.value), 'a.json');
  expect(read).toMatchObject({ ok: true, value: { plan } });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../a', '<img src=x>', ''])(
  'an entity under the id %j is refused with its whole file',
  (id) => {
    const { plan, dataSets } = hostilePlan();
    const [group] = Object.values(plan.groups);
    const groups = JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify({ ...group, id })}}`);
    const file = writePlanFile({ plan: { ...plan, groups }, history: null, dataSets }, 'a.json');
    // the first is dropped by whoever parses it, and then missed
    const problem =
      id === '__proto__'
        ? { code: 'planFile/counts', what: 'groups' }
        : { code: 'planFile/invalid', path: `plan.groups.${id}` };
    expect(file).toMatchObject({ ok: false, problem });
  },
);

test('a report as a picture is sound XML, without a script, a link or a handler', async () => {
  const elements = elementsOf((await reportFile(dossier, USUAL_REPORT, 'svg', 'nl')) as string);
  const names = new Set(elements.map(({ name }) => name));
  for (const name of ['script', 'a', 'image', 'foreignObject', 'style', 'use', 'img']) {
    expect(names).not.toContain(name);
  }
  const attributes = elements.flatMap((element) => element.attributes);
  expect(attributes.filter((name) => /^on|href|^src/.test(name))).toEqual([]);
});

test('a report as a PDF has no action, script or address', async () => {
  const pdf = await reportFile(dossier, USUAL_REPORT, 'pdf', 'nl');
  // by the names of its objects; what is said stands between brackets
  const names = unpackedPdf(pdf as Uint8Array).match(
    /\/(?:JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile)\b/g,
  );
  expect(names).toBeNull();
});

test('KML is sound XML in which a text is no element', async () => {
  const kml = await written(layersFor(dossier, 'kml', 'EPSG:4326'), 'kml');
  const names = new Set(elementsOf(kml.toString()).map(({ name }) => name));
  for (const name of ['img', 'script', 'svg', 'a', 'iframe', 'style', 'link']) {
    expect(names).not.toContain(name);
  }
});

/** The cells of a table of ours, as a spreadsheet takes them apart. */
const cellsOf = (csv: string) =>
  [...csv.slice(1).matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );

test('no cell of a table is run as a formula', () => {
  const people = HOSTILE_TEXTS.map((text) => ({ name: text, mobile: text }));
  for (const csv of [
    writeCsv(HOSTILE_TEXTS.map((text) => [text, 1, text])),
    handOverCsv(people, ['Naam', 'Mobiel']),
  ]) {
    const cells = cellsOf(csv);
    expect(cells.length).toBeGreaterThan(2 * HOSTILE_TEXTS.length);
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  }
});

test('a card for a phone has the lines of one person, whatever the name', () => {
  const cards = handOverCards(HOSTILE_TEXTS.map((text) => ({ name: text, mobile: '06 00000001' })));
  const starts = cards.split('\r\n').map((line) => /^[A-Z]+(?=[:;])/.exec(line)?.[0] ?? '');
  const others = starts.filter(
    (start) => start && !['BEGIN', 'VERSION', 'N', 'FN', 'TEL', 'END'].includes(start),
  );
  expect(others).toEqual([]);
  expect(starts.filter((start) => start === 'TEL')).toHaveLength(HOSTILE_TEXTS.length);
});
