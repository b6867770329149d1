import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import type { CoverageFigures, CoverageLists } from '#geo/engine/report.ts';
import type { PutsAndDeletes } from '#geo/plan/change.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { emptyPlan, settingsOf } from '#geo/plan/plan.ts';
import type { EngineApi } from './engineApi.ts';
import { engineSession, type Answer, type EngineSession, type Question } from './engineSession.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { WorkerClient } from './workerClient.ts';

interface FakeEngine extends WorkerClient<EngineApi> {
  readonly end: Mock;
  /** what was asked of it, in order; of pieces the first only */
  readonly asked: string[];
  readonly followed: PutsAndDeletes[];
}

/** An engine that says in its figures and lists which streets it had, and of which plan. */
function fakeEngine(isHeld: (step: string) => Promise<void>): FakeEngine {
  const [asked, followed]: [string[], PutsAndDeletes[]] = [[], []];
  let streets = 'none';
  let plan = emptyPlan('');
  let covered = '';
  let pieces: Iterator<Piece> = [][Symbol.iterator]();
  const step = async (name: string, value?: unknown) => {
    asked.push(name);
    await isHeld(name);
    if (value !== undefined) pieces = piecesOf(value, 10);
  };
  const api = {
    load: async (kind: string, blob: Blob | null) => {
      if (kind !== 'streets') return step(`load ${kind}`, {});
      streets = blob ? await blob.text() : 'none';
      return step(`load ${streets}`, { streets: { name: streets } });
    },
    snap: async () => null,
    follow: (change: PutsAndDeletes) => {
      followed.push(change);
      plan = applyChange(plan, change);
      return step(`follow ${settingsOf(plan).name}`);
    },
    cover: () => {
      const { name } = settingsOf(plan);
      if (name === 'Onrekenbaar') throw new RangeError('a street called Dorpsstraat');
      covered = [name, ...Object.values(plan.subAreas).map((each) => each.name)].join('+');
      return step(`cover ${covered}`, { purpose: `${covered} on ${streets}` });
    },
    list: () => step(`list ${covered}`, { streets: [`${covered} on ${streets}`] }),
    nextPiece: async () => (pieces.next().value as Piece | undefined) ?? null,
  };
  return {
    ask: async (question) => question(api as never),
    end: vi.fn<(reason: Error) => void>(),
    asked,
    followed,
  };
}

const subArea = (name: string): SubArea => ({
  id: 'noord',
  name,
  colour: '#0072b2',
  area: { type: 'Polygon', coordinates: [] },
  contactPersons: [],
  note: '',
  scenario: null,
});

const question = (
  name: string,
  streets: string | null,
  { subAreas = {}, ...more }: Partial<Question & { readonly subAreas: object }> = {},
): Question => ({
  planId: name,
  dataSets: { streets, districts: null, addresses: null },
  plan: { ...emptyPlan(name), subAreas: subAreas as Question['plan']['subAreas'] },
  view: { purpose: 'all', scenario: null },
  ...more,
});

let engines: FakeEngine[];
let session: EngineSession;
let answers: Answer[];
/** steps at which the engine waits until they are let go */
let held: Map<string, Promise<void>>;

/** What each answer has for figures and for lists. */
const reports = () =>
  answers.map(({ coverage }) => {
    const report = coverage?.report as (CoverageFigures & CoverageLists) | undefined;
    return report ? [report.purpose, ...(report.streets as unknown as string[])] : null;
  });

const whole = (text: string) => [text, text];

/** Data sets whose bytes are their own name. */
const dataOf = async (id: string) => new Blob([id]);

/** Makes the engine wait at a step; the answer lets it go on. */
function hold(step: string): () => void {
  let letGo = () => {};
  held.set(step, new Promise<void>((resolve) => (letGo = resolve)));
  return letGo;
}

const put = (asked: Question, readData: (id: string) => Promise<Blob | null> = dataOf): void =>
  session.answer(asked, readData, (answer) => answers.push(answer));

beforeEach(() => {
  [engines, answers, held] = [[], [], new Map()];
  session = engineSession(() => {
    engines.push(fakeEngine((step) => held.get(step) ?? Promise.resolve()));
    return engines.at(-1)!;
  });
});

describe('the data of a plan', () => {
  test('are never those of the plan before', async () => {
    put(question('A', 'streets-a'));
    await expect.poll(() => answers.length).toBe(1);
    let letThrough = () => {};
    const slow = new Promise<void>((resolve) => (letThrough = resolve));
    put(question('B', 'streets-b'), (id) => slow.then(() => dataOf(id)));
    letThrough();
    await expect.poll(reports).toEqual([whole('A on streets-a'), whole('B on streets-b')]);
  });

  test('that come late are not loaded over those asked for since', async () => {
    let letThrough = () => {};
    const slow = new Promise<void>((resolve) => (letThrough = resolve));
    put(question('A', 'streets-1'), (id) => slow.then(() => dataOf(id)));
    put(question('A', 'streets-2'));
    letThrough();
    await expect.poll(reports).toEqual([whole('A on streets-2')]);
    expect(engines[0]!.asked.filter((step) => step.startsWith('load'))).toEqual(['load streets-2']);
  });

  test('are loaded once, and stay the same object while the plan changes', async () => {
    const readData = vi.fn<typeof dataOf>(dataOf);
    put(question('A', 'streets-1'), readData);
    await expect.poll(() => answers.length).toBe(1);
    put(question('A', 'streets-1'), readData);
    await expect.poll(() => answers.length).toBe(2);
    expect(readData).toHaveBeenCalledTimes(1);
    expect(answers[1]!.data).toBe(answers[0]!.data);
  });

  test('are its own, even when another plan knows others by the same id', async () => {
    put(question('A', 'streets-1'));
    await expect.poll(() => answers.length).toBe(1);
    put(question('B', 'streets-1'), () => dataOf('others'));
    await expect.poll(reports).toEqual([whole('A on streets-1'), whole('B on others')]);
  });

  test('are put away when another plan has none', async () => {
    put(question('A', 'streets-1'));
    await expect.poll(() => answers.length).toBe(1);
    put(question('B', null));
    await expect.poll(reports).toEqual([whole('A on streets-1'), whole('B on none')]);
  });
});

describe('a plan that changes', () => {
  test('crosses once, and then only what changed', async () => {
    const [oost, noord] = [{ ...subArea('Oost'), id: 'oost' }, subArea('Noord')];
    put(question('A', 'streets-1', { subAreas: { oost, noord } }));
    await expect.poll(() => answers.length).toBe(1);
    const { plan } = question('A', 'streets-1');
    const settings = answers[0]!.question.plan.settings;
    const moved = subArea('Noorder');
    put({
      ...answers[0]!.question,
      plan: { ...plan, settings, subAreas: { oost, noord: moved } },
    });
    await expect.poll(() => answers.length).toBe(2);
    expect(engines[0]!.followed[1]).toEqual({
      puts: [{ kind: 'subAreas', entity: moved }],
      deletes: [],
    });
  });

  test('crosses whole to an engine that starts anew', async () => {
    const noord = subArea('Noord');
    put(question('A', 'streets-1', { subAreas: { noord } }));
    await expect.poll(() => answers.length).toBe(1);
    put(question('Onrekenbaar', 'streets-1', { subAreas: { noord } }));
    await expect.poll(() => answers.length).toBe(2);
    put(question('A', 'streets-1', { subAreas: { noord } }));
    await expect
      .poll(reports)
      .toEqual([whole('A+Noord on streets-1'), null, whole('A+Noord on streets-1')]);
  });
});

describe('of the questions that come meanwhile', () => {
  test('only the last is answered, and what is under way ends after its step', async () => {
    const letGo = hold('cover A');
    put(question('A', 'streets-1'));
    await expect.poll(() => engines[0]?.asked).toContain('cover A');
    for (const name of ['B', 'C', 'D']) put({ ...question(name, 'streets-1'), planId: 'A' });
    letGo();
    await expect.poll(reports).toEqual([whole('D on streets-1')]);
    expect(engines[0]!.asked.filter((step) => step.startsWith('cover'))).toEqual([
      'cover A',
      'cover D',
    ]);
    expect(engines[0]!.asked).not.toContain('list A');
  });

  test('none is answered once nobody waits', async () => {
    const letGo = hold('cover A');
    put(question('A', 'streets-1'));
    await expect.poll(() => engines[0]?.asked).toContain('cover A');
    put(question('B', 'streets-1'));
    session.stop();
    letGo();
    put(question('C', 'streets-1'));
    await expect.poll(reports).toEqual([whole('C on streets-1')]);
    expect(engines[0]!.asked).not.toContain('list A');
    expect(engines[0]!.asked).not.toContain('cover B');
  });
});

describe('while a shape moves', () => {
  const moving = (name: string) =>
    question('A', 'streets-1', { subAreas: { noord: subArea(name) }, isMoving: true });

  test('the figures come, with the lists from before; and the lists when it is at rest', async () => {
    put(question('A', 'streets-1'));
    await expect.poll(() => answers.length).toBe(1);
    put(moving('1'));
    await expect.poll(() => answers.length).toBe(2);
    put({ ...moving('1'), isMoving: false });
    await expect
      .poll(reports)
      .toEqual([
        whole('A on streets-1'),
        ['A+1 on streets-1', 'A on streets-1'],
        whole('A+1 on streets-1'),
      ]);
    expect(new Set(answers.map(({ coverage }) => coverage!.version)).size).toBe(3);
    expect(answers.map(({ coverage }) => coverage!.isListed)).toEqual([true, false, true]);
  });

  test('a step that is under way gives its figures though another waits, and no lists', async () => {
    put(question('A', 'streets-1'));
    await expect.poll(() => answers.length).toBe(1);
    const letGo = hold('cover A+1');
    put(moving('1'));
    await expect.poll(() => engines[0]!.asked).toContain('cover A+1');
    for (const name of ['2', '3', '4']) put(moving(name));
    letGo();
    await expect
      .poll(reports)
      .toEqual([
        whole('A on streets-1'),
        ['A+1 on streets-1', 'A on streets-1'],
        ['A+4 on streets-1', 'A on streets-1'],
      ]);
    expect(engines[0]!.asked).not.toContain('list A+1');
  });

  test('figures are never given beside the lists of other data', async () => {
    put(question('A', 'streets-1'));
    await expect.poll(() => answers.length).toBe(1);
    put({ ...moving('1'), dataSets: { streets: 'streets-2', districts: null, addresses: null } });
    await expect.poll(reports).toEqual([whole('A on streets-1'), whole('A+1 on streets-2')]);
  });
});

test('an engine that fails says so, and the next question starts another with the data', async () => {
  put(question('A', 'streets-1'));
  await expect.poll(() => answers.length).toBe(1);
  put({ ...question('Onrekenbaar', 'streets-1'), planId: 'A' });
  await expect.poll(() => answers.length).toBe(2);
  expect(answers[1]).toMatchObject({ coverage: null, failure: { name: 'RangeError' } });
  // the streets can still be looked at
  expect(answers[1]!.data.streets).not.toBeNull();
  expect(engines[0]!.end).toHaveBeenCalledTimes(1);

  put(question('A', 'streets-1'));
  await expect.poll(reports).toEqual([whole('A on streets-1'), null, whole('A on streets-1')]);
  expect(engines).toHaveLength(2);
});

test('nothing can be asked of an engine that is not there', async () => {
  const asked = session.ask((engine) => engine.tile({ kind: 'streets' }, { z: 0, x: 0, y: 0 }));
  await expect(asked).rejects.toThrow('no engine');
});
