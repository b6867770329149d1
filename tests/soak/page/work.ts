import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { adoptFound } from '#src/state/adoptFound.ts';
import { mergeReceived } from '#src/storage/mergeReceived.ts';
import { previewMerge } from '#src/storage/planMerging.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import type { ReadPlan } from '#src/workers/formatsApi.ts';
import {
  dataFor,
  editFor,
  erasureFor,
  randomOf,
  receivedFor,
  stepsOf,
  type Job,
  type Step,
} from '../session.ts';
import { bytesByKind } from './example.ts';
import { ask, tell, value } from './talk.ts';

interface Hands {
  readonly storage: AppStorage;
  readonly store: PlanStore;
  readonly example: ReadPlan;
}

/** Takes the steps of a job, as the app would, and tells what is shown as saved. */
export async function work(hands: Hands, job: Job): Promise<void> {
  const { store } = hands;
  const take = stepTaker(hands, job.seed);
  let taken = job.from - 1;
  // the same signal that the user sees
  const look = () => {
    if (store.getSaveState().state === 'saved') tell({ say: 'saved', upTo: taken, made: taken });
  };
  store.subscribe(look);
  for (const [i, step] of stepsOf(job).entries()) {
    if (i === job.quiet) {
      await allSaved(store);
      await ask({ say: 'began' });
    }
    const n = job.from + i;
    await take(step, n);
    taken = n;
    look();
    await pause(store, randomOf(job.seed, n, 3)());
  }
  await allSaved(store);
  await ask({ say: 'done', saw: null });
}

/** People wait now and then, and not always for the disk. */
async function pause(store: PlanStore, chance: number): Promise<void> {
  if (chance < 0.4) await allSaved(store);
  else if (chance < 0.8) await new Promise((resolve) => setTimeout(resolve, chance * 10));
}

/** Answers when the store shows that all is saved. */
export const allSaved = (store: PlanStore): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (store.getSaveState().state !== 'saved') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });

function stepTaker({ storage, store, example }: Hands, seed: number) {
  const bytes = bytesByKind(example);
  let shared: Plan | null = null;

  const merge = async (n: number) => {
    const { version } = sharedStateOf(shared!);
    const received = receivedFor(shared!, seed, n, { ancestors: [version], bytes });
    const base = value(await store.baseWith(received));
    await mergeReceived({
      store,
      storage,
      merge: previewMerge(store.getPlan(), { received, base }),
      request: {
        received,
        base,
        choices: {},
        stateOf: (plan) => Promise.resolve(sharedStateOf(plan)),
      },
      onNotKept: (problem) => tell({ say: 'failed', why: JSON.stringify(problem) }),
    }).then(value);
  };

  const openFile = async () => {
    const { plan, history, dataSets } = example;
    const parts = { plan, dataSets, origin: example };
    const id = value(await storage.plans.create({ ...parts, ...(history ? { history } : {}) }));
    tell({ say: 'opened', plan: id });
  };

  const erase = async () => {
    const change = erasureFor(store.getPlan());
    if (change) value(await store.erase(change));
  };

  return async (step: Step, n: number): Promise<void> => {
    switch (step) {
      case 'edit':
        void store.apply(editFor(store.getPlan(), seed, n));
        return;
      case 'undo':
      case 'redo':
        store[step]();
        return;
      case 'share':
        shared = store.getPlan();
        value(await store.markShared(sharedStateOf(shared)));
        return;
      case 'merge':
        await merge(n);
        return;
      case 'data': {
        const request = { name: `Gegevens ${n}`, found: dataFor(n, bytes) };
        value(await adoptFound(store, storage.dataSets, request, null));
        return;
      }
      case 'file':
        await openFile();
        return;
      case 'compact':
        value(await store.compact());
        return;
      case 'erase':
        await erase();
        return;
      case 'keep':
        value(await storage.versions.keep(store.planId, 'manual'));
    }
  };
}
