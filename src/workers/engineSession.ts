import { transfer } from 'comlink';
import { dataSetKindSchema, type DataSetKind } from '#geo/plan/entities.ts';
import type {
  CoverageAnswer,
  CoverageView,
  CoveredPlan,
  EngineApi,
  LoadedData,
} from './engineApi.ts';
import { latestOnly } from './latestOnly.ts';
import type { WorkerClient } from './workerClient.ts';

/** What coverage is asked for. */
export interface Question {
  readonly planId: string;
  /** ids of the data sets in use; within a plan an id names its bytes for good */
  readonly dataSets: Readonly<Record<DataSetKind, string | null>>;
  readonly plan: CoveredPlan;
  readonly view: CoverageView;
}

/** Data and coverage that belong together. */
export interface Answer {
  readonly question: Question;
  /** the same object as in the answer before unless other data were loaded */
  readonly data: LoadedData;
  /** null without streets, and when the engine failed */
  readonly coverage: CoverageAnswer | null;
  /** what the engine failed with */
  readonly failure: Error | null;
}

/** Gives the bytes of a data set to have and to hold, or null when they are not here. */
export type ReadBytes = (id: string) => Promise<ArrayBuffer | null>;

/** The one engine of the page, in its worker, with the data that were asked about last. */
export interface EngineSession {
  /** Answers a question; of those that come while the engine works only the last. */
  readonly answer: (
    question: Question,
    readBytes: ReadBytes,
    onAnswer: (answer: Answer) => void,
  ) => void;
  /** Asks something else about the data that are loaded. */
  readonly ask: WorkerClient<EngineApi>['ask'];
}

/** An engine at work. */
interface Running {
  readonly worker: WorkerClient<EngineApi>;
  /** which bytes were loaded, by kind; none at first */
  readonly loaded: Map<DataSetKind, string>;
}

const NO_DATA: LoadedData = { streets: null, districts: null, addresses: null };

/**
 * Data are loaded and coverage is computed in one turn: no answer has the decisions of one plan and
 * the data of another. An engine that fails is ended and the next question starts a new one, for
 * the user may have taken back what brought it down, or try again.
 */
export function engineSession(start: () => WorkerClient<EngineApi>): EngineSession {
  const runLatest = latestOnly();
  let running: Running | null = null;
  let data = NO_DATA;

  function startAnew(): Running {
    data = NO_DATA;
    return { worker: start(), loaded: new Map() };
  }

  async function load({ worker, loaded }: Running, question: Question, readBytes: ReadBytes) {
    for (const kind of dataSetKindSchema.options) {
      const id = question.dataSets[kind];
      const key = id === null ? '' : `${question.planId}/${id}`;
      if ((loaded.get(kind) ?? '') === key) continue;
      const bytes = id === null ? null : await readBytes(id);
      const part = await worker.ask((engine) =>
        engine.load(kind, bytes && transfer(bytes, [bytes])),
      );
      data = { ...data, ...part };
      loaded.set(kind, key);
    }
  }

  async function answer(question: Question, readBytes: ReadBytes): Promise<Answer> {
    try {
      running ??= startAnew();
      const { worker } = running;
      await load(running, question, readBytes);
      const coverage = await worker.ask((engine) => engine.cover(question.plan, question.view));
      return { question, data, coverage, failure: null };
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      running?.worker.end(failure);
      running = null;
      return { question, data, coverage: null, failure };
    }
  }

  return {
    answer: (question, readBytes, onAnswer) =>
      runLatest(async () => onAnswer(await answer(question, readBytes))),
    ask: async (question) => {
      if (!running) throw new Error('no engine');
      return running.worker.ask(question);
    },
  };
}
