import { beforeEach, expect, test, vi, type Mock } from 'vitest';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { CoverageAnswer, EngineApi, LoadedData } from './engineApi.ts';
import { engineSession, type Answer, type EngineSession, type Question } from './engineSession.ts';
import type { WorkerClient } from './workerClient.ts';

/** An engine that says in its report which streets it had, and of which plan it was asked. */
function fakeEngine(): WorkerClient<EngineApi> & { readonly end: Mock } {
  let streets = 'none';
  const api = {
    load: async (kind: string, bytes: ArrayBuffer | null): Promise<Partial<LoadedData>> => {
      if (kind !== 'streets') return {};
      streets = bytes ? new TextDecoder().decode(bytes) : 'none';
      return { streets: { name: streets } as never };
    },
    cover: async ({ settings }: Question['plan']): Promise<CoverageAnswer> => {
      const { name } = settings['settings']!;
      if (name === 'Onrekenbaar') throw new RangeError('a street called Dorpsstraat');
      return { report: `${name} on ${streets}` as never };
    },
  };
  return { ask: (question) => question(api as never), end: vi.fn<(reason: Error) => void>() };
}

const ask = (name: string, streets: string | null): Question => ({
  planId: name,
  dataSets: { streets, districts: null, addresses: null },
  plan: emptyPlan(name),
  view: { purpose: 'all', scenario: null },
});

let engines: ReturnType<typeof fakeEngine>[];
let session: EngineSession;
let answers: Answer[];
const reports = () => answers.map(({ coverage }) => coverage?.report ?? null);

/** Data sets whose bytes are their own name. */
const bytesOf = async (id: string) => new TextEncoder().encode(id).buffer;

beforeEach(() => {
  engines = [];
  answers = [];
  session = engineSession(() => {
    engines.push(fakeEngine());
    return engines.at(-1)!;
  });
});

const put = (
  question: Question,
  readBytes: (id: string) => Promise<ArrayBuffer | null> = bytesOf,
) => session.answer(question, readBytes, (answer) => answers.push(answer));

test('a plan is never computed on the data of the plan before', async () => {
  put(ask('A', 'streets-a'));
  await expect.poll(() => answers.length).toBe(1);
  let letThrough = () => {};
  const slow = new Promise<void>((resolve) => (letThrough = resolve));
  put(ask('B', 'streets-b'), (id) => slow.then(() => bytesOf(id)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reports()).toEqual(['A on streets-a']);
  letThrough();
  await expect.poll(reports).toEqual(['A on streets-a', 'B on streets-b']);
});

test('bytes that come late are not loaded over those asked for since', async () => {
  let letThrough = () => {};
  const slow = new Promise<void>((resolve) => (letThrough = resolve));
  put(ask('A', 'streets-1'), (id) => slow.then(() => bytesOf(id)));
  put(ask('A', 'streets-2'));
  letThrough();
  await expect.poll(reports).toEqual(['A on streets-1', 'A on streets-2']);
});

test('of the questions that come meanwhile only the last is answered', async () => {
  for (const name of ['A', 'B', 'C', 'D']) put(ask(name, 'streets-1'));
  await expect.poll(reports).toEqual(['A on streets-1', 'D on streets-1']);
});

test('data are loaded once, and stay the same object while the plan changes', async () => {
  const readBytes = vi.fn<typeof bytesOf>(bytesOf);
  put(ask('A', 'streets-1'), readBytes);
  await expect.poll(() => answers.length).toBe(1);
  put(ask('A', 'streets-1'), readBytes);
  await expect.poll(() => answers.length).toBe(2);
  expect(readBytes).toHaveBeenCalledTimes(1);
  expect(answers[1]!.data).toBe(answers[0]!.data);
});

test('two plans that know their data by one id have each their own', async () => {
  put(ask('A', 'streets-1'));
  await expect.poll(() => answers.length).toBe(1);
  put(ask('B', 'streets-1'), () => bytesOf('others'));
  await expect.poll(reports).toEqual(['A on streets-1', 'B on others']);
});

test('data that a plan does not have are put away', async () => {
  put(ask('A', 'streets-1'));
  await expect.poll(() => answers.length).toBe(1);
  put(ask('B', null));
  await expect.poll(reports).toEqual(['A on streets-1', 'B on none']);
});

test('an engine that fails says so, and the next question starts another with the data', async () => {
  put(ask('A', 'streets-1'));
  await expect.poll(() => answers.length).toBe(1);
  put(ask('Onrekenbaar', 'streets-1'));
  await expect.poll(() => answers.length).toBe(2);
  expect(answers[1]).toMatchObject({ coverage: null, failure: { name: 'RangeError' } });
  // the streets can still be looked at
  expect(answers[1]!.data.streets).not.toBeNull();
  expect(engines[0]!.end).toHaveBeenCalledTimes(1);

  put(ask('A', 'streets-1'));
  await expect.poll(() => answers.length).toBe(3);
  expect(answers[2]).toMatchObject({ coverage: { report: 'A on streets-1' }, failure: null });
  expect(engines).toHaveLength(2);
});

test('nothing can be asked of an engine that is not there', async () => {
  const asked = session.ask((engine) => engine.tile({ kind: 'streets' }, { z: 0, x: 0, y: 0 }));
  await expect(asked).rejects.toThrow('no engine');
});
