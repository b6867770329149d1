import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '#geo/plan/canonicalJson.ts';
import { soundPlan } from '#geo/plan/planFixtures.ts';
import { withoutPersons } from '#geo/plan/withoutPersons.ts';
import { soundParts } from './planFileFixtures.ts';
import { readPlanFile } from './readPlanFile.ts';
import { writePlanFile, type PartsWithoutPersons, type PlanFileParts } from './writePlanFile.ts';

const FILE = 'wijk.buurtdekking.json';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readPlanFile(utf8(text), FILE);

function written(parts: PlanFileParts = soundParts): string {
  const result = writePlanFile(parts, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

type Json = { [name: string]: Json };

/** The text of a file with another value at a path, and the checksum that fits the change. */
function changed(path: string, value: unknown): string {
  const document = JSON.parse(written()) as Json;
  const names = path.split(' ');
  const last = names.pop()!;
  const holder = names.reduce((member, name) => member[name]!, document);
  // defined, not assigned, so that a name like __proto__ is a name
  Object.defineProperty(holder, last, { value, enumerable: true });
  const { sha256: _, ...content } = document;
  return JSON.stringify({ ...document, sha256: checksumOf(content) });
}

describe('a plan file', () => {
  test('gives back what was written into it', () => {
    const result = read(written());
    expect(result).toMatchObject({ ok: true, value: { ...soundParts, dropped: [] } });
  });

  test('is the same text for the same parts', () => {
    expect(written()).toBe(written());
  });

  test('has a line for every entity and every row of data', () => {
    const lines = written().split('\n');
    expect(lines.filter((line) => line.includes('Anna Voorbeeld'))).toHaveLength(1);
    expect(lines.find((line) => line.includes('Dorpsstraat'))).toMatch(/^\{"id":"1",.*\}$/);
  });

  test('may leave the data out', () => {
    const parts = { ...soundParts, dataSets: [{ ...soundParts.dataSets[0]!, content: null }] };
    expect(read(written(parts))).toMatchObject({
      value: { dataSets: [{ content: null }], counts: { dataSets: 1, segments: 0 } },
    });
  });

  test('names the states that it comes from, and of too many the last', () => {
    const ancestors = Array.from({ length: 210 }, (_, i) => `${i}`.padStart(32, '0'));
    const result = read(written({ ...soundParts, ancestors }));
    expect(result).toMatchObject({ ok: true, value: { ancestors: ancestors.slice(10) } });
    expect(read(written())).toMatchObject({ ok: true, value: { ancestors: [] } });
  });

  test('carries the SHA-256 of its members in the order of their names', () => {
    const { sha256, ...content } = JSON.parse(written()) as Json;
    const names = new Set<string>();
    // the second argument of stringify orders the members, of every object alike
    JSON.stringify(content, (name, value: unknown) => (names.add(name), value));
    const sorted = JSON.stringify(content, [...names].sort());
    expect(sha256).toBe(createHash('sha256').update(sorted).digest('hex'));
  });

  test('does not depend on the order of members', () => {
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, member]) => [name, reversed(member)]),
          )
        : value;
    expect(read(JSON.stringify(reversed(JSON.parse(written()))))).toMatchObject({ ok: true });
  });
});

describe('without persons', () => {
  const plan = withoutPersons(soundPlan);
  const bare: PartsWithoutPersons = {
    plan,
    history: null,
    withoutPersons: true,
    dataSets: soundParts.dataSets.map(({ content }) => ({
      meta: plan.dataSets['streets-1']!,
      content,
    })),
  };

  test('a file says that they were left out, and nobody is in it', () => {
    const text = written(bare);
    expect(text).not.toContain('Anna');
    expect(text).not.toContain('person-1');
    expect(read(text)).toMatchObject({
      value: { isWithoutPersons: true, plan, counts: { persons: 0, groups: 1 } },
    });
    expect(read(written())).toMatchObject({ value: { isWithoutPersons: false } });
  });

  test('a file that says so and has persons or a history is refused', () => {
    for (const [parts, path] of [
      [{ ...soundParts, history: null }, 'plan.persons.person-1'],
      [{ ...bare, history: soundParts.history }, 'history'],
    ] as const) {
      expect(writePlanFile({ ...parts, withoutPersons: true }, FILE)).toMatchObject({
        problem: { code: 'planFile/invalid', path, reason: 'has-persons' },
      });
    }
  });
});

describe('nothing is written', () => {
  test('that breaks the rules of a plan', () => {
    const plan = { ...soundPlan, groups: { 'group-2': soundPlan.groups['group-1']! } };
    expect(writePlanFile({ ...soundParts, plan }, FILE)).toMatchObject({
      problem: { code: 'planFile/invalid', path: 'plan.groups.group-2.id' },
    });
  });

  test('that refers to nothing', () => {
    const plan = { ...soundPlan, persons: {} };
    expect(writePlanFile({ ...soundParts, plan }, FILE)).toMatchObject({
      problem: { code: 'planFile/invalid', path: 'plan.subAreas.area-1', reason: 'dangling' },
    });
  });

  test('that leaves a data set of the plan unsaid', () => {
    expect(writePlanFile({ ...soundParts, dataSets: [] }, FILE)).toMatchObject({
      problem: { code: 'planFile/invalid', path: 'plan.dataSets.streets-1', reason: 'not-listed' },
    });
  });
});

describe('a file is refused', () => {
  const refusals: readonly (readonly [string, string, object])[] = [
    ['that is cut off', written().slice(0, -40), { code: 'import/truncated' }],
    ['that is a web page', '<!doctype html>', { code: 'import/html-page' }],
    ['that is GeoJSON', '{"type":"FeatureCollection"}', { code: 'planFile/not-a-plan' }],
    ['that is a list', '[]', { code: 'planFile/not-a-plan' }],
    ['that is null', 'null', { code: 'import/not-json' }],
    [
      'of which one letter differs',
      written().replace('Appgroep Noord', 'Appgroep Nood'),
      { code: 'planFile/checksum' },
    ],
    [
      'whose checksum is left out',
      JSON.stringify({ ...JSON.parse(written()), sha256: undefined }),
      { code: 'planFile/checksum' },
    ],
    [
      'without a version',
      changed('version', undefined),
      { code: 'planFile/invalid', path: 'version' },
    ],
    ['with half a version', changed('version', 1.5), { code: 'planFile/invalid', path: 'version' }],
    [
      'with a use that does not exist',
      changed('plan groups group-1 use', 'gossip'),
      { code: 'planFile/invalid', path: 'plan.groups.group-1.use' },
    ],
    [
      'with a member that nobody knows',
      changed('plan groups group-1 admin', true),
      { code: 'planFile/invalid', path: 'plan.groups.group-1' },
    ],
    [
      'with a number beyond all numbers',
      written().replace('"frontageMetres":10', '"frontageMetres":1e999'),
      { code: 'planFile/checksum' },
    ],
    [
      'with a history that is not base64',
      changed('history', '<script>'),
      { code: 'planFile/invalid', path: 'history' },
    ],
    [
      'that counts other than it holds',
      changed('counts segments', 500_000_000),
      { code: 'planFile/counts', what: 'segments', said: 500_000_000, found: 1 },
    ],
    [
      'with a negative count',
      changed('counts links', -1),
      { code: 'planFile/invalid', path: 'counts.links' },
    ],
    [
      'with data of another kind than its description',
      changed('dataSets 0 content', { kind: 'districts', districts: [] }),
      { code: 'planFile/invalid', reason: 'other-kind' },
    ],
    [
      'with data that the plan does not name',
      changed('plan dataSets', {}),
      { code: 'planFile/invalid', reason: 'other-meta' },
    ],
    [
      'with one data set twice',
      changed('dataSets 1', soundParts.dataSets[0]),
      { code: 'planFile/invalid', reason: 'listed-twice' },
    ],
    [
      'with a line of one place',
      changed('dataSets 0 content segments 0 line', [[5, 52]]),
      { code: 'planFile/invalid', path: 'dataSets.0.content.segments.0.line' },
    ],
  ];
  test.each(refusals)('%s', (_, text, problem) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { file: FILE, ...problem } });
  });

  test('unread when a newer version wrote it', () => {
    const newer = '{"format":"buurtdekking-plan","version":7,"plan":"in a way nobody knows yet"}';
    expect(read(newer)).toEqual({
      ok: false,
      problem: { code: 'planFile/newer', file: FILE, version: 7, supported: 1 },
    });
  });

  test('that nests a million collections', () => {
    const bomb = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(read(`{"format":"buurtdekking-plan","version":1,"plan":${bomb}}`)).toMatchObject({
      problem: { code: 'planFile/too-deep' },
    });
  });

  test.each(['constructor', 'toString'])('with an entity called %s', (id) => {
    const text = changed(`plan groups ${id}`, { ...soundPlan.groups['group-1'], id });
    expect(read(text)).toMatchObject({ problem: { code: 'planFile/invalid' } });
  });

  test.each(['__proto__', 'plan __proto__', 'counts __proto__'])('with a member %s', (path) => {
    const text = changed(path, { polluted: true });
    expect(text).toContain('"__proto__":{"polluted":true}');
    expect(read(text)).toMatchObject({ ok: false });
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
});

test('an entity called __proto__ is no entity', () => {
  const text = changed('plan groups __proto__', {
    ...soundPlan.groups['group-1'],
    id: '__proto__',
  });
  const result = read(text);
  expect(result.ok && Object.keys(result.value.plan.groups)).toEqual(['group-1']);
  expect(result.ok && Object.getPrototypeOf(result.value.plan.groups)).toBe(Object.prototype);
});

test('a history of many megabytes is checked without running out of stack', () => {
  const history = 'AAEC'.repeat(5_000_000);
  expect(read(changed('history', history))).toMatchObject({ ok: true });
});
