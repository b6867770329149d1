import { expect, type Browser, type Page } from '@playwright/test';
import { markdownTable } from '../bench/markdownTable.ts';
import { openYardstick } from './yardstick.ts';

/** A task that kept the page from answering for more than 50 ms. */
export interface LongTask {
  /** the step of the test it was in */
  readonly step: string;
  readonly ms: number;
  /** how long of that the page's own thread was at work */
  readonly workedMs: number;
  /** the same on a machine with a core for the page alone: see the yardstick */
  readonly aloneMs: number;
  readonly scripts: readonly Script[];
}

/** What ran, as the browser names it. */
interface Script {
  readonly invoker: string;
  readonly name: string;
  /** the file it is of */
  readonly source: string;
  readonly ms: number;
}

/**
 * Watches what keeps a page from answering, with the browser's own long-task observer.
 *
 * A task is long by the clock on the wall, and here that clock also runs while the page only waits: a
 * machine without a graphics card draws the map on the same cores, and a WebGL call of the page stands
 * still until there is room for more, for seconds. So the browser is asked as well how long the
 * thread of the page worked (its trace has the time of the processor for every task). Waiting for
 * drawing that a graphics card would do is not the page's work; all that its scripts, its layout and
 * the collecting of its garbage do is.
 */
async function watchPageWork(page: Page, browser: Browser) {
  await page.addInitScript(() => {
    const [tasks, frames]: [Span[], PerformanceEntry[]] = [[], []];
    Object.assign(window, { pageWork: { tasks, frames } });
    interface Span {
      readonly from: number;
      readonly ms: number;
    }
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ from: startTime, ms: duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      frames.push(...list.getEntries());
    }).observe({ type: 'long-animation-frame', buffered: true });
  });
  const yardstick = await openYardstick(browser);
  // every task of every thread, and the marks of the page
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing'],
  });
  const steps: string[] = [];
  const slowness: number[] = [];
  return {
    /** What comes from now on is in this step. */
    step: async (name: string): Promise<void> => {
      steps.push(name);
      slowness.push(await yardstick.slowness());
      await page.evaluate((mark) => performance.mark(mark), name);
    },
    /** The long tasks since the first step. */
    stop: async (): Promise<readonly LongTask[]> => {
      const seen = await page.evaluate(() => {
        const { tasks, frames } = (window as unknown as { pageWork: PageWork }).pageWork;
        const marks = performance.getEntriesByType('mark');
        return {
          tasks,
          marks: marks.map(({ name, startTime }) => ({ name, at: startTime })),
          scripts: frames.flatMap(({ scripts }) =>
            scripts.map((script) => ({
              invoker: script.invoker,
              name: script.sourceFunctionName,
              source: script.sourceURL.split('/').at(-1)!,
              from: script.startTime,
              ms: Math.round(script.duration),
            })),
          ),
        };
      });
      slowness.push(await yardstick.slowness());
      await yardstick.close();
      const trace = await browser.stopTracing();
      const marks = seen.marks.filter(({ name }) => steps.includes(name));
      const work = readWork(trace.toString(), marks[0]!);
      return seen.tasks
        .filter(({ from }) => from >= marks[0]!.at)
        .map((task) => {
          const step = marks.findLastIndex(({ at }) => at <= task.from);
          const workedMs = work(task);
          return {
            step: marks[step]!.name,
            ms: Math.round(task.ms),
            workedMs: Math.round(workedMs),
            // by what was measured before the step and after it
            aloneMs: Math.round(workedMs / Math.max(slowness[step]!, slowness[step + 1]!)),
            scripts: seen.scripts
              .filter((script) => meets(script, task))
              .map(({ invoker, name, source, ms }) => ({ invoker, name, source, ms })),
          };
        });
    },
  };
}

/** Walks through the app, and says at which step it is. */
export type Walk = (page: Page, step: (name: string) => Promise<void>) => Promise<void>;

// with a core for the page alone
const MOST_MS = 50;
// where no graphics card takes them, the page's own thread copies what a frame of the map uploads
const MOST_FRAME_MS = 100;
const WALKS = 3;

/**
 * Takes a walk; as a benchmark (`npm run bench:page`) it also tells how long the page was kept from
 * answering, which only a machine with nothing else at work can say. Other work makes any task longer, now
 * and then; what the page does too much of it does every time. So the walk is repeated, each time in a new
 * window, as long as the same work took too long in all walks before.
 */
export async function takeWalk(browser: Browser, page: Page, walk: Walk): Promise<void> {
  if (!process.env['BENCH']) return walk(page, () => Promise.resolve());
  let kinds: ReadonlySet<string> | null = null;
  let last: readonly LongTask[] = [];
  for (let i = 0; i < WALKS && kinds?.size !== 0; i++) {
    const tasks = await tasksOf(browser, walk);
    process.stdout.write(`\nWalk ${i + 1}\n\n${markdownTable(HEADER, tasks.map(cellsOf))}\n`);
    last = tasks.filter((task) => isTooLong(task) && (kinds?.has(kindOf(task)) ?? true));
    kinds = new Set(last.map(kindOf));
  }
  expect(last).toEqual([]);
}

const HEADER = ['Step', 'Kept waiting', 'Of that at work', 'With a core alone', 'Longest script'];

const cellsOf = ({ step, ms, workedMs, aloneMs, scripts }: LongTask): string[] => [
  step,
  ...[ms, workedMs, aloneMs].map((each) => `${each} ms`),
  longestOf(scripts),
];

async function tasksOf(browser: Browser, walk: Walk): Promise<readonly LongTask[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const watch = await watchPageWork(page, browser);
  await walk(page, watch.step);
  const tasks = await watch.stop();
  await context.close();
  return tasks;
}

const isTooLong = ({ aloneMs, scripts }: LongTask): boolean =>
  aloneMs > (scripts.length > 0 && scripts.every(isOfTheMap) ? MOST_FRAME_MS : MOST_MS);

const isOfTheMap = ({ invoker, source }: Script): boolean =>
  invoker === 'FrameRequestCallback' && source.startsWith('MapCanvas');

/** The same work of two walks: in the same step, with the same script for the longest. */
function kindOf({ step, scripts }: LongTask): string {
  return `${step}: ${longestOf(scripts)}`;
}

const longestOf = (scripts: readonly Script[]): string =>
  scripts.toSorted((a, b) => b.ms - a.ms)[0]?.invoker ?? '';

/** In milliseconds since the page began. */
interface Span {
  readonly from: number;
  readonly ms: number;
}

interface PageWork {
  readonly tasks: readonly Span[];
  readonly frames: readonly {
    readonly scripts: readonly {
      readonly invoker: string;
      readonly sourceFunctionName: string;
      readonly sourceURL: string;
      readonly startTime: number;
      readonly duration: number;
    }[];
  }[];
}

/** An event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** of the processor, on that thread: when it began, and how long it took */
  readonly tts?: number;
  readonly tdur?: number;
}

const meets = (a: Span, b: Span) => a.from < b.from + b.ms && b.from < a.from + a.ms;

/** From a trace: how long the thread of the page that set a mark worked within a span. */
function readWork(trace: string, mark: { readonly name: string; readonly at: number }) {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const traced = traceEvents.find(
    ({ name, cat }) => name === mark.name && cat.includes('user_timing'),
  );
  if (!traced) throw new Error(`no mark "${mark.name}" in the trace`);
  const clock = traceEvents
    .filter(({ pid, tid }) => pid === traced.pid && tid === traced.tid)
    .flatMap(({ ts, dur = 0, tts = NaN, tdur = 0 }) => [
      { ts, tts },
      { ts: ts + dur, tts: tts + tdur },
    ])
    .filter(({ tts }) => !Number.isNaN(tts))
    .toSorted((a, b) => a.ts - b.ts);
  if (clock.length === 0) throw new Error('this browser does not tell the work of a thread');
  return ({ from, ms }: Span): number => {
    const start = traced.ts + 1000 * (from - mark.at);
    // by the readings around it: never less than it was
    const before = clock.findLast(({ ts }) => ts <= start) ?? clock[0]!;
    const after = clock.find(({ ts }) => ts >= start + 1000 * ms) ?? clock.at(-1)!;
    return (after.tts - before.tts) / 1000;
  };
}
