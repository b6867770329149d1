import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { soundParts } from '#geo/formats/planFile/planFileFixtures.ts';
import { soundPlan } from '#geo/plan/planFixtures.ts';
import { encryptPlan } from '#geo/formats/encryptedPlan/encryptPlan.ts';
import { USUAL_COST } from '#geo/formats/encryptedPlan/planCipher.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function planFile(name: string, parts = soundParts): string {
  const text = writePlanFile(parts, name);
  if (!text.ok) throw new Error(JSON.stringify(text.problem));
  return file(name, text.value);
}

const feature = (type: string, coordinates: unknown, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
// a street of about 69 metres to the east, and areas over its halves
const street = feature(
  'LineString',
  [
    [5, 52],
    [5.001, 52],
  ],
  { name: 'Dorpsstraat' },
);
const half = (west: number, name?: string) =>
  feature('Polygon', [box(west)], name === undefined ? {} : { name });
const box = (west: number) => [
  [west, 51.999],
  [west + 0.0005, 51.999],
  [west + 0.0005, 52.001],
  [west, 52.001],
  [west, 51.999],
];
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

const streets = file('streets.geojson', collection(street));
const west = file('west.geojson', collection(half(5, 'West')));
const addresses = file(
  'addresses.geojson',
  collection(feature('Point', [5.0001, 52.0001], { straat: 'Dorpsstraat', huisnummer: 1 })),
);
const plan = planFile('plan.buurtdekking.json');
const planWithoutData = planFile('empty.buurtdekking.json', {
  ...soundParts,
  dataSets: [{ ...soundParts.dataSets[0]!, content: null }],
});

interface Report {
  readonly totals: { readonly metres: number; readonly coveredMetres: number };
  readonly subAreas: readonly { readonly name: string; readonly metres: number }[];
  readonly groups: readonly { readonly name: string }[];
  readonly scenario: string | null;
  readonly frontageMetres: number;
}

async function report(...args: string[]): Promise<Report> {
  const { exitCode, stdout, stderr } = await run(['coverage', ...args]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Report;
}

describe('coverage without a plan', () => {
  test('takes every polygon as a sub-area with a group of its name', async () => {
    const areas = file('halves.geojson', collection(half(5, 'West'), half(5.0005, 'Oost')));
    const { totals, subAreas, groups } = await report('--streets', streets, '--areas', areas);
    expect(subAreas.map(({ name }) => name)).toEqual(['West', 'Oost']);
    expect(groups.map(({ name }) => name)).toEqual(['West', 'Oost']);
    expect(totals.metres).toBeCloseTo(68.7, 1);
    expect(totals.coveredMetres).toBeCloseTo(totals.metres, 9);
    expect(subAreas.map(({ metres }) => metres / totals.metres)).toEqual([
      expect.closeTo(0.5, 7),
      expect.closeTo(0.5, 7),
    ]);
  });

  test('takes a feature of several parts as one', async () => {
    const both = feature('MultiPolygon', [[box(5)], [box(5.0005)]], { name: 'Samen' });
    const areas = file('parts.geojson', collection(both));
    const { subAreas } = await report('--streets', streets, '--areas', areas);
    expect(subAreas).toHaveLength(1);
    expect(subAreas[0]!.metres).toBeCloseTo(68.7, 1);
  });

  test('tells areas apart that have one name, or none', async () => {
    const areas = file(
      'names.geojson',
      collection(half(5, 'Noord'), half(5, 'Noord'), half(5), half(5)),
    );
    const { subAreas } = await report('--streets', streets, '--areas', areas);
    expect(subAreas.map(({ name }) => name)).toEqual(['Noord', 'Noord (2)', '#3', '#4']);
  });

  test('counts only what lies in the districts', async () => {
    const { totals } = await report('--streets', streets, '--areas', west, '--districts', west);
    expect(totals.metres).toBeCloseTo(68.7 / 2, 1);
    expect(totals.coveredMetres).toBeCloseTo(totals.metres, 9);
  });

  test('judges sides as far from the middle as it is told', async () => {
    const found = await report('--streets', streets, '--areas', west, '--frontage', '0');
    expect(found.frontageMetres).toBe(0);
  });

  test('has addresses when they are given', async () => {
    const found = await report('--streets', streets, '--areas', west, '--addresses', addresses);
    expect(found.totals).toMatchObject({ addresses: { total: 1, covered: 1 } });
  });
});

describe('coverage of a plan', () => {
  test('is of its own streets', async () => {
    const { totals, groups } = await report(plan);
    expect(groups).toMatchObject([{ name: 'Appgroep Noord' }]);
    expect(totals.metres).toBeCloseTo(68.7, 1);
  });

  test('is of the streets that are given beside it', async () => {
    const { totals } = await report(planWithoutData, '--streets', streets);
    expect(totals.metres).toBeCloseTo(68.7, 1);
  });

  test('tells what is not placed, and why, in the language that is asked', async () => {
    const gone = {
      kind: 'street',
      street: { key: 'name:x|', name: 'Molenweg', place: '' },
    } as const;
    const link = { ...soundPlan.links['link-1']!, target: gone };
    const exclusion = { id: 'exclusion-1', target: gone, note: '' };
    const changed = planFile('not-placed.json', {
      ...soundParts,
      plan: { ...soundPlan, links: { 'link-1': link }, exclusions: { 'exclusion-1': exclusion } },
    });
    const { stdout } = await run(['coverage', changed, '--language', 'nl']);
    expect(JSON.parse(stdout)).toMatchObject({
      notPlaced: [
        {
          link: 'link-1',
          group: 'group-1',
          name: 'Molenweg',
          reason: 'no-street',
          text: 'Molenweg: deze straat staat niet in de gegevens',
        },
      ],
      notExcluded: [{ exclusion: 'exclusion-1', name: 'Molenweg', reason: 'no-street' }],
    });
  });

  test.each(['Straks', 'future-1'])('is that of a scenario: %s', async (scenario) => {
    const now = await report(plan);
    const then = await report(plan, '--scenario', scenario);
    expect(then.scenario).toBe('future-1');
    // the scenario ends the only link there is
    expect([now.totals.coveredMetres > 30, then.totals.coveredMetres]).toEqual([true, 0]);
  });

  test('counts social groups only when all are asked', async () => {
    const groups = { 'group-1': { ...soundPlan.groups['group-1']!, use: 'social' as const } };
    const social = planFile('social.json', { ...soundParts, plan: { ...soundPlan, groups } });
    expect((await report(social)).totals.coveredMetres).toBeGreaterThan(30);
    expect((await report(social, '--purpose', 'safety')).totals.coveredMetres).toBe(0);
  });
});

describe('the other forms', () => {
  const args = ['coverage', '--streets', streets, '--areas', west];
  const wegvak = (left: object) => ({
    ...street,
    properties: { wvk_id: 1, stt_naam: 'Dorpsstraat', wpsnaam: 'Proefdorp', ...left },
  });
  const odd = { hnrstrlnks: 'O', e_hnr_lnks: 1, l_hnr_lnks: 19 };
  const even = { hnrstrrhts: 'E', e_hnr_rhts: 2, l_hnr_rhts: 20 };
  const bothSides = file('wegvakken.geojson', collection(wegvak({ ...odd, ...even })));
  const oneSide = file('one-side.geojson', collection(wegvak({ ...odd, hnrstrrhts: 'N' })));
  const numbered = ['coverage', '--streets', bothSides, '--areas', west];
  const oneSided = ['coverage', '--streets', oneSide, '--areas', west];

  test('CSV has a row a street, and headings in the language that is asked', async () => {
    const { stdout } = await run([...args, '--format', 'csv', '--language', 'nl']);
    expect(stdout).toBe(
      '\ufeffstraat;plaats;stand;meters;meters gedekt;groepen;huisnummers niet gedekt\r\n' +
        'Dorpsstraat;;gedeeltelijk;69;34;West;\r\n',
    );
  });

  test('CSV has addresses when they are given', async () => {
    const { stdout } = await run([...args, '--format', 'csv', '--addresses', addresses]);
    expect(stdout).toContain('Dorpsstraat;;partly;69;34;1;1;West;\r\n');
  });

  test('CSV has the house numbers that are not covered, in the language that is asked', async () => {
    const { stdout } = await run([...numbered, '--format', 'csv', '--language', 'nl']);
    expect(stdout).toContain('Dorpsstraat;Proefdorp;gedeeltelijk;69;34;West;11-19 en 12-20\r\n');
    const onOneSide = await run([...oneSided, '--format', 'csv']);
    expect(onOneSide.stdout).toContain(';odd 11-19\r\n');
  });

  test('JSON has what each gap has of its streets, as data', async () => {
    const { stdout } = await run(numbered);
    const { gaps } = JSON.parse(stdout) as { gaps: { parts: object[] }[] };
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.parts).toEqual([
      {
        street: 'Dorpsstraat',
        streetId: 'name:dorpsstraat|proefdorp',
        metres: expect.closeTo(34.3, 1) as number,
        numbers: [
          { parity: 'odd', from: 11, to: 19 },
          { parity: 'even', from: 12, to: 20 },
        ],
        isWhole: false,
      },
    ]);
  });

  test('JSON has gaps in words, in the language that is asked, and as lines', async () => {
    const { stdout } = await run([...oneSided, '--language', 'nl']);
    const { gaps } = JSON.parse(stdout) as { gaps: { text: string; geometry: object }[] };
    expect(gaps[0]).toMatchObject({
      text: 'Dorpsstraat oneven 11-19',
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [expect.closeTo(5.0005, 9), 52],
            [5.001, 52],
          ],
        ],
      },
    });
    expect(stdout).toContain('[5.001, 52]');
  });

  test('GeoJSON has lines that add up to the metres', async () => {
    const { stdout } = await run([...args, '--format', 'geojson']);
    const { features } = JSON.parse(stdout) as {
      features: { geometry: { type: string }; properties: { metres: number; depth: number } }[];
    };
    const sum = features.reduce((metres, { properties }) => metres + properties.metres, 0);
    expect(sum).toBeCloseTo(68.7, 1);
    expect(new Set(features.map(({ geometry }) => geometry.type))).toEqual(new Set(['LineString']));
    expect(new Set(features.map(({ properties }) => properties.depth))).toEqual(new Set([0, 1]));
  });
});

describe('propose', () => {
  const given = ['propose', '--streets', streets, '--capacity', '50'];

  test('without a plan begins a group for what is uncovered', async () => {
    const { exitCode, stdout } = await run(given);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'buurtdekking-proposals',
      newGroups: 1,
      bound: 1,
      proposals: [{ kind: 'new', group: 'New group 1', streets: [{ street: 'Dorpsstraat' }] }],
      uncoverable: [],
    });
  });

  test('areas are groups that can be extended, and it is said why', async () => {
    const { stdout } = await run([...given, '--areas', west, '--language', 'nl']);
    const { newGroups, proposals } = JSON.parse(stdout) as {
      newGroups: number;
      proposals: readonly { kind: string; group: string; metres: number; reason: string }[];
    };
    expect(newGroups).toBe(0);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ kind: 'extend', group: 'West' });
    expect(proposals[0]!.metres).toBeCloseTo(68.7 / 2, 1);
    expect(proposals[0]!.reason).toMatch(
      /^West kan Dorpsstraat \(deel\) erbij nemen: grenst eraan en heeft nog plek voor \d+ huishoudens$/,
    );
  });

  test('a plan brings its own groups, and what they can take', async () => {
    const { exitCode, stdout } = await run(['propose', plan]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'buurtdekking-proposals' });
  });

  const lane = feature(
    'LineString',
    [
      [5.001, 52],
      [5.002, 52],
    ],
    { name: 'Kerkstraat' },
  );
  const two = file('two.geojson', collection(street, lane));
  const ofTwo = ['propose', '--streets', two, '--capacity', '50'];
  const newGroupsOf = async (...options: string[]) => {
    const { exitCode, stdout, stderr } = await run([...ofTwo, ...options]);
    expect([exitCode, stderr]).toEqual([0, '']);
    return (JSON.parse(stdout) as { newGroups: number }).newGroups;
  };

  test('no group goes across a barrier, a line of a file or a street', async () => {
    const across = [
      [5.0012, 51.9],
      [5.0012, 52.1],
    ];
    const barriers = file('canal.geojson', collection(feature('LineString', across, {})));
    expect(await newGroupsOf()).toBe(1);
    expect(await newGroupsOf('--barriers', barriers)).toBe(2);
    // the other street begins at its end: all go around
    expect(await newGroupsOf('--barrier', 'Kerkstraat')).toBe(1);
  });

  test('fewer groups reach a share, and none is begun for less than the least', async () => {
    expect(await newGroupsOf('--capacity', '4')).toBe(2);
    expect(await newGroupsOf('--capacity', '4', '--share', '0.5')).toBe(1);
    expect(await newGroupsOf('--least', '40')).toBe(0);
  });

  test('what cannot be kept to is told', async () => {
    const { stdout } = await run([
      ...ofTwo,
      '--capacity',
      '4',
      '--together',
      'Dorpsstraat; Kerkstraat',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      conditions: [
        {
          code: 'planner/too-many-together',
          text: expect.stringMatching(/^Dorpsstraat and Kerkstraat cannot stay together/) as string,
        },
      ],
    });
  });

  test('only the groups that are named grow', async () => {
    const grow = (name: string) => run([...given, '--areas', west, '--grow', name]);
    const { stdout } = await grow('West');
    expect(JSON.parse(stdout)).toMatchObject({ newGroups: 0 });
    expect(await grow('Oost')).toMatchObject({
      exitCode: 1,
      stderr: 'buurtdekking: no group "Oost"; there are West\n',
    });
  });

  test('a street or a line that is not there is wrong input', async () => {
    expect((await run([...given, '--barrier', 'Nergens'])).stderr).toContain('no street "Nergens"');
    expect((await run([...given, '--barriers', addresses])).stderr).toContain('no lines in it');
  });

  test('as GeoJSON every stretch of a side is a line', async () => {
    const { stdout } = await run([...given, '--areas', west, '--format', 'geojson']);
    const { features } = JSON.parse(stdout) as {
      features: readonly { geometry: { type: string }; properties: Record<string, unknown> }[];
    };
    expect(new Set(features.map(({ properties }) => properties['side']))).toEqual(
      new Set(['left', 'right']),
    );
    expect(features).toHaveLength(2);
    expect(features[0]).toMatchObject({
      geometry: { type: 'LineString' },
      properties: { street: 'Dorpsstraat', group: 'West', kind: 'extend' },
    });
  });

  test('the same seed and iterations give the same answer', async () => {
    const again = [...given, '--seed', '3', '--iterations', '20'];
    expect(await run(again)).toEqual(await run(again));
  });
});

describe('validate', () => {
  test('says what a plan file holds', async () => {
    const { exitCode, stdout } = await run(['validate', plan]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('plan.buurtdekking.json: plan file');
    expect(stdout).toMatch(/^ {2}plan +Proefwijk$/m);
    expect(stdout).toMatch(/^ {2}segments +1$/m);
  });

  test('opens an encrypted plan with the passphrase in a file', async () => {
    const text = writePlanFile(soundParts, 'plan');
    const encrypted = await encryptPlan(text.ok ? text.value : '', 'vier gewone woorden', 'plan', {
      ...USUAL_COST,
      N: 2 ** 15,
    });
    const locked = file('locked.json', encrypted.ok ? encrypted.value : '');
    const passphrase = file('passphrase', 'vier gewone woorden\n');
    const other = file('other', 'vier gewone wolven\n');
    const open = ['--passphrase-file', passphrase];
    const { stdout } = await run(['validate', locked, ...open]);
    expect(stdout).toMatch(/^ {2}plan +Proefwijk$/m);
    const coverage = await run(['coverage', locked, ...open]);
    expect(coverage).toEqual(await run(['coverage', plan]));
    expect(await run(['validate', locked])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--passphrase-file') as string,
    });
    expect(await run(['coverage', locked, '--passphrase-file', other])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('not its passphrase') as string,
    });
    expect(await run(['validate', locked, '--passphrase-file', `${other}-0`])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('no such file') as string,
    });
  });

  test('says what a data file holds, and what was skipped or mended', async () => {
    const noGeometry = { type: 'Feature', properties: {}, geometry: null };
    const parts = feature(
      'MultiLineString',
      [
        [
          [5, 52],
          [5.1, 52],
        ],
        [
          [5.1, 52],
          [5.2, 52],
        ],
      ],
      {
        name: 'Kerkweg',
      },
    );
    const path = file('mended.geojson', collection(street, noGeometry, parts));
    const { exitCode, stdout } = await run(['validate', path, '--language', 'nl']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('mended.geojson: straten, gewone tabel, EPSG:4326');
    expect(stdout).toMatch(/^ {2}objecten +3$/m);
    expect(stdout).toMatch(/^ {2}overgeslagen +1: geen geometrie \(eerste: #2\)$/m);
    expect(stdout).toMatch(/^ {2}opgemerkt +1: delen van een lijn samengevoegd$/m);
  });

  test('says when a file is one page of what its source has', async () => {
    const path = file('page.geojson', { ...collection(street), numberMatched: 5_000 });
    const { stdout } = await run(['validate', path]);
    expect(stdout).toMatch(/^ {2}features +1 \(one page: the source has more\)$/m);
  });
});

describe('help', () => {
  test.each([
    [['--help'], /coverage PLAN/],
    [['-h'], /validate FILE/],
    [['coverage', '--help'], /--frontage METRES/],
    [['validate', '--help', '--language', 'nl'], /Afsluitcode 1/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', async (args, text) => {
    expect(await run(args)).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(text) as string,
      stderr: '',
    });
  });
});

describe('wrong usage ends with 2 and one line', () => {
  test.each([
    [[], 'no command'],
    [['cover'], 'no command cover'],
    [['coverage'], 'no file is named'],
    [['coverage', '--strets', 'x'], 'no option --strets'],
    [['coverage', '-x'], 'no option -x'],
    [['coverage', '--streets'], '--streets needs a value'],
    [['coverage', '--streets', '--areas', 'x'], '--streets needs a value'],
    [['coverage', '--streets', 'x'], '--areas FILE is needed'],
    [['coverage', '--areas', 'x'], '--streets FILE is needed'],
    [['coverage', 'plan.json', '--areas', 'x'], '--areas does not belong'],
    [
      ['coverage', '--streets', 'x', '--areas', 'y', '--scenario', 'z'],
      '--scenario does not belong',
    ],
    [['coverage', 'a', 'b'], 'one file too many: b'],
    [
      ['coverage', 'a', '--format', 'xml'],
      '--format cannot be "xml"; it can be json, csv, geojson',
    ],
    [['coverage', 'a', '--purpose', 'fun'], '--purpose cannot be "fun"; it can be all, safety'],
    [['coverage', 'a', '--frontage', '-5'], '--frontage cannot be "-5"'],
    [['coverage', 'a', '--frontage', 'far'], '--frontage cannot be "far"'],
    [['coverage', 'a', '--frontage', '101'], '--frontage cannot be "101"'],
    [['coverage', 'a', '--help=yes'], '--help cannot be "yes"'],
    [['propose'], 'no file is named'],
    [['propose', '--streets', 'x'], '--capacity NUMBER is needed'],
    [['propose', '--areas', 'x'], '--streets FILE is needed'],
    [['propose', 'a', '--areas', 'x'], '--areas does not belong'],
    [['propose', 'a', '--capacity', '0'], '--capacity cannot be "0"'],
    [['propose', 'a', '--participation', '35'], '--participation cannot be "35"'],
    [['propose', 'a', '--share', '1.5'], '--share cannot be "1.5"'],
    [['propose', 'a', '--least', '-1'], '--least cannot be "-1"'],
    [['coverage', 'a', '--within-areas'], '--within-areas does not belong'],
    [['coverage', 'a', '--grow', 'West'], '--grow does not belong'],
    [['propose', 'a', '--seed', 'x'], '--seed cannot be "x"'],
    [['propose', 'a', '--format', 'csv'], '--format cannot be "csv"; it can be json, geojson'],
    [['validate'], 'no file is named'],
    [['validate', 'a', 'b'], 'one file too many: b'],
    [['validate', 'a', '--format', 'json'], '--format does not belong'],
    [['validate', 'a', '--language', 'fr'], '--language cannot be "fr"; it can be en, nl'],
  ])('%j', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^buurtdekking: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe('wrong input ends with 1 and one line that names the file', () => {
  const truncated = file('cut.geojson', '{"type":"FeatureCollection",\n"features":[');
  const page = file('page.html', '<!doctype html>');
  const damaged = file('damaged.buurtdekking.json', {
    format: 'buurtdekking-plan',
    version: 1,
    sha256: '',
  });
  const newer = file('newer.buurtdekking.json', { format: 'buurtdekking-plan', version: 9 });
  const missing = join(folder, 'missing.geojson');

  test.each([
    [['validate', missing], `${missing}: no such file`],
    [['validate', folder], `${folder}: a folder, not a file`],
    [['validate', truncated], `${truncated}: broken off at line 2, column 13`],
    [['validate', page], `${page}: this is a web page`],
    [['validate', damaged], `${damaged}: its checksum is wrong`],
    [['validate', newer], `${newer}: a plan file of version 9; this program reads up to 1`],
    [['validate', newer, '--language', 'nl'], `${newer}: een plan van versie 9`],
    [['coverage', streets], `${streets}: not a plan file`],
    [['coverage', planWithoutData], `${planWithoutData}: the plan holds no streets`],
    [['coverage', plan, '--scenario', 'Ooit'], `no scenario "Ooit"; the plan has Straks`],
    [['coverage', plan, '--streets', west], `${west}: no streets but polygons`],
    [['coverage', plan, '--districts', missing], `${missing}: no such file`],
    [['coverage', plan, '--addresses', west], `${west}: no addresses but polygons`],
    [['coverage', '--streets', streets, '--areas', streets], `${streets}: no districts but lines`],
  ])('%j', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^buurtdekking: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe('parse-streets', () => {
  const parse = async (...args: string[]) => {
    const outcome = await run(['parse-streets', '--streets', streets, ...args]);
    return { ...outcome, list: outcome.exitCode === 0 ? JSON.parse(outcome.stdout) : null };
  };

  test('prints the links that a text says, with its words', async () => {
    const { list } = await parse('de even kant van de Dorpsstraat');
    expect(list).toMatchObject({
      links: [
        {
          kind: 'side',
          street: 'Dorpsstraat',
          side: 'even',
          text: 'de even kant van de Dorpsstraat',
          certain: true,
        },
      ],
      unmatched: [],
    });
  });

  test('asks in the language that was asked for, and keeps what is no street', async () => {
    const { list } = await parse('--language', 'nl', 'Dorpsstraat 2 tot 40, Beukenlaan');
    expect(list.links).toMatchObject([
      { kind: 'numbers', from: 2, to: 40, certain: false, question: expect.stringContaining('40') },
    ]);
    expect(list.unmatched).toMatchObject([{ text: 'Beukenlaan', code: 'street/unknown' }]);
  });

  test('needs streets and a text', async () => {
    expect(await run(['parse-streets', 'Dorpsstraat'])).toMatchObject({ exitCode: 2 });
    expect(await parse()).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('report', () => {
  const plan = planFile('report.buurtdekking.json');

  test.each(['html', 'pdf', 'svg'])('writes what the extension says: .%s', async (extension) => {
    const out = join(folder, `report.${extension}`);
    const beginning = { html: '<!doctype html>', pdf: '%PDF-1.7', svg: '<?xml' }[extension]!;
    const { exitCode, stdout } = await run(['report', plan, '--out', out, '--landscape']);
    expect([exitCode, stdout]).toEqual([
      0,
      `${out}: the report has been written, without persons\n`,
    ]);
    expect(readFileSync(out, 'latin1').startsWith(beginning)).toBe(true);
  });

  test('is in Dutch unless English is asked', async () => {
    const out = join(folder, 'language.html');
    await run(['report', plan, '--out', out]);
    expect(readFileSync(out, 'utf8')).toContain('<html lang="nl">');
    await run(['report', plan, '--out', out, '--language', 'en']);
    expect(readFileSync(out, 'utf8')).toContain('<html lang="en">');
  });

  test('needs a place to write to, of a kind that it writes, on paper that it knows', async () => {
    const codes = await Promise.all(
      [
        ['report', plan],
        ['report', plan, '--out', join(folder, 'report.docx')],
        ['report', plan, '--out', join(folder, 'report.pdf'), '--paper', 'a5'],
      ].map(async (args) => (await run(args)).exitCode),
    );
    expect(codes).toEqual([2, 2, 2]);
  });
});
