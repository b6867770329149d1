import type { Remote } from 'comlink';
import type { CoverageFigures, CoverageLists, CoverageReport } from '#geo/engine/report.ts';
import { changeBetween } from '#geo/plan/changeBetween.ts';
import { dataSetKindSchema, type DataSetKind } from '#geo/plan/entities.ts';
import {
  NO_PLAN,
  type CoverageAnswer,
  type CoverageView,
  type CoveredPlan,
  type EngineApi,
  type LoadedData,
} from './engineApi.ts';
import { latestOnly } from './latestOnly.ts';
import { wholeOf } from './pieces.ts';
import type { WorkerClient } from './workerClient.ts';

/** What coverage is asked for. */
export interface Question {
  readonly planId: string;
  /** ids of the data sets in use; within a plan an id names its bytes for good */
  readonly dataSets: Readonly<Record<DataSetKind, string | null>>;
  readonly plan: CoveredPlan;
  readonly view: CoverageView;
  /**
   * Whether the plan is changing under the user's hand. Then only the figures are worked out, and
   * answered beside the lists of the answer before; even when another question waits, for a hand
   * that keeps moving would see nothing move otherwise.
   */
  readonly isMoving?: boolean;
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
export type ReadData = (id: string) => Promise<Blob | null>;

/** The one engine of the page, in its worker, with the data that were asked about last. */
export interface EngineSession {
  /**
   * Answers a question. A later one takes its place: what is not begun is left out, and what is
   * under way ends after the step it is at.
   */
  readonly answer: (
    question: Question,
    readData: ReadData,
    onAnswer: (answer: Answer) => void,
  ) => void;
  /** Nobody waits for an answer any more. */
  readonly stop: () => void;
  /** Asks something else about the data that are loaded. */
  readonly ask: WorkerClient<EngineApi>['ask'];
}

/** An engine at work, and what it has. */
interface Running {
  readonly worker: WorkerClient<EngineApi>;
  /** which bytes were loaded, by kind; none at first */
  readonly loaded: Map<DataSetKind, string>;
  plan: CoveredPlan;
  data: LoadedData;
  /** of the last coverage of these data that was listed */
  lists: CoverageLists | null;
}

const NO_DATA: LoadedData = { streets: null, snap: null, districts: null, addresses: null };

/**
 * Data are loaded and coverage is computed in one turn: no answer has the decisions of one plan and
 * the data of another. An engine that fails is ended and the next question starts a new one, for
 * the user may have taken back what brought it down, or try again.
 */
export function engineSession(start: () => WorkerClient<EngineApi>): EngineSession {
  const latest = latestOnly();
  let running: Running | null = null;
  let versions = 0;

  function startAnew(): Running {
    return { worker: start(), loaded: new Map(), plan: NO_PLAN, data: NO_DATA, lists: null };
  }

  /** Every `yield` ends a step, with an answer or without: the work can be left there. */
  async function* stepsOf(
    question: Question,
    readData: ReadData,
  ): AsyncGenerator<Answer | undefined, void> {
    const engine = (running ??= startAnew());
    yield* load(engine, question, readData);
    await follow(engine, question.plan);
    yield;
    const figures = await askWhole<CoverageFigures | null>(engine, (api) =>
      api.cover(question.view),
    );
    const version = ++versions;
    const answerWith = (lists: CoverageLists | null, isListed: boolean): Answer => ({
      question,
      data: engine.data,
      coverage: figures && lists && { version, report: reportFrom(figures, lists), isListed },
      failure: null,
    });
    if (question.isMoving && engine.lists) {
      yield answerWith(engine.lists, false);
      return;
    }
    yield;
    if (figures) engine.lists = await askWhole<CoverageLists>(engine, (api) => api.list());
    yield answerWith(engine.lists, true);
  }

  async function work(
    question: Question,
    readData: ReadData,
    onAnswer: (answer: Answer) => void,
    isWanted: () => boolean,
  ): Promise<void> {
    let isBehind = question.isMoving ?? false;
    try {
      for await (const answer of stepsOf(question, readData)) {
        if (answer && (isWanted() || isBehind)) {
          onAnswer(answer);
          isBehind = false;
        }
        if (!isWanted() && !isBehind) return;
      }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      const data = running?.data ?? NO_DATA;
      running?.worker.end(failure);
      running = null;
      if (isWanted()) onAnswer({ question, data, coverage: null, failure });
    }
  }

  return {
    answer: (question, readData, onAnswer) =>
      latest.run((isWanted) => work(question, readData, onAnswer, isWanted)),
    stop: latest.stop,
    ask: async (question) => {
      if (!running) throw new Error('no engine');
      return running.worker.ask(question);
    },
  };
}

/** Loads what the question needs and the engine does not have; a step for each. */
async function* load(
  engine: Running,
  { planId, dataSets }: Question,
  readData: ReadData,
): AsyncGenerator<undefined, void> {
  for (const kind of dataSetKindSchema.options) {
    const id = dataSets[kind];
    const key = id === null ? '' : `${planId}/${id}`;
    if ((engine.loaded.get(kind) ?? '') === key) continue;
    const blob = id === null ? null : await readData(id);
    yield;
    const part = await askWhole<Partial<LoadedData>>(engine, (api) => api.load(kind, blob));
    const snap = kind === 'streets' ? { snap: await engine.worker.ask((api) => api.snap()) } : {};
    engine.loaded.set(kind, key);
    engine.data = { ...engine.data, ...part, ...snap };
    engine.lists = null;
    yield;
  }
}

/** Makes the engine's plan this one; what did not change stays the very same objects there. */
async function follow(engine: Running, plan: CoveredPlan): Promise<void> {
  const change = changeBetween(engine.plan, plan);
  await engine.worker.ask((api) => api.follow(change));
  engine.plan = plan;
}

/** Asks for something that comes in pieces. */
async function askWhole<Value>(
  { worker }: Running,
  question: (engine: Remote<EngineApi>) => Promise<void>,
): Promise<Value> {
  await worker.ask(question);
  return (await wholeOf(() => worker.ask((engine) => engine.nextPiece()))) as Value;
}

const reportFrom = (figures: CoverageFigures, lists: CoverageLists): CoverageReport => ({
  format: 'buurtdekking-coverage',
  version: 1,
  ...figures,
  ...lists,
});
