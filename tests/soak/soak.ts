import { setTimeout as wait } from 'node:timers/promises';
import { pick, randomFrom } from '#geo/planner/random.ts';
import { startBrowser, type Browser } from './browser.ts';
import { killsIn, newFigures, type Figures, type Kind } from './figures.ts';
import {
  expecting,
  judgeMain,
  judgeOld,
  judgeOpened,
  judgeTabs,
  type Expected,
  type TabsExpected,
} from './judge.ts';
import type { Message, OldDatabase } from './messages.ts';
import { pages } from './pages.ts';
import { startServer } from './server.ts';
import type { Job, Work } from './session.ts';

export interface SoakOptions {
  readonly kills: number;
  readonly edits: number;
  readonly seed: number;
  /** where the built page is */
  readonly folder: string;
  /** where the browser keeps its profile */
  readonly profile: string;
  readonly onProgress: (words: string) => void;
}

/** Of each eight kills. A migration and tabs are looked up by the work that comes after them. */
const TURNS: readonly Kind[] = [
  'edits',
  'imports',
  'merges',
  'migrations',
  'edits',
  'tidying',
  'tabs',
  'opening',
];
const TABS = [2, 5] as const;
const TAB_EDITS = 40;

/** Works, kills, starts again and looks, until there are enough kills and edits. */
export async function soak(options: SoakOptions): Promise<Figures> {
  const { seed, folder, profile, onProgress } = options;
  const figures = newFigures();
  const random = randomFrom(seed);
  const from = performance.now();
  /** how long each kind of work takes when nobody interrupts it */
  const lengthsMs = new Map<Kind, number>();

  let mainId = '';
  let expected: Expected | null = null;
  let step = 0;
  let opened = new Set<string>();
  let tabs: TabsExpected | null = null;
  let old: { readonly host: string; readonly made: OldDatabase } | null = null;
  let mainRoundsLeft = 0;
  let running: Browser | null = null;

  const { onSaid, hear, forget } = pages(onTold);
  const server = await startServer(folder, onSaid);

  function onTold(page: string, message: Message): void {
    if (message.say === 'opened' && page === 'main1') opened.add(message.plan);
    if (message.say !== 'saved') return;
    const { upTo, made } = message;
    if (page === 'main1' && expected) {
      expected.upTo = Math.max(expected.upTo, upTo);
      expected.made = Math.max(expected.made, made);
    }
    const tab = /^tab(\d)$/.exec(page)?.[1];
    if (tab && tabs) tabs.saved.set(Number(tab), Math.max(tabs.saved.get(Number(tab)) ?? 0, upTo));
  }

  const address = (query: string, host = '127.0.0.1') => `http://${host}:${server.port}/?${query}`;
  /** A browser with a tab for each address. */
  const start = (...[first, ...others]: readonly [string, ...string[]]) => {
    const tabs = [first, ...others].map((each) => `tab=${encodeURIComponent(each)}`);
    const opener = `http://127.0.0.1:${server.port}/open.html?${tabs.join('&')}`;
    running = startBrowser(profile, others.length > 0 ? opener : first);
    return running;
  };
  const mainAddress = () => address(`role=main${mainId && `&main=${mainId}`}`);

  // a promise that nobody waits for any more, once its browser is killed
  const quietly = <Value>(heard: Promise<Value>) => {
    heard.catch(() => {});
    return heard;
  };

  /** Kills at a moment within the work that begins now; the first time when it is done. */
  async function kill(browser: Browser, kind: Kind, done: Promise<unknown>): Promise<void> {
    const began = performance.now();
    const length = lengthsMs.get(kind);
    let isDone = false;
    const isOver = done.then(() => {
      isDone = true;
      // the first time is the slowest
      const took = performance.now() - began;
      lengthsMs.set(kind, Math.min(took, lengthsMs.get(kind) ?? took));
    });
    void quietly(isOver);
    if (length === undefined) {
      await isOver;
    } else {
      await wait(random() * length);
    }
    await browser.kill();
    forget();
    // who measures does not interrupt
    if (length === undefined) return;
    figures.kills[kind].count += 1;
    if (!isDone) figures.kills[kind].inTheMiddle += 1;
  }

  /** Looks up all that was stored, and gives the next job. */
  async function lookUp(nextJob: (from: number) => Job | null): Promise<void> {
    const { message, answer } = await hear('main1', 'found');
    const { found } = message;
    mainId = found.mainId;
    step = expected ? judgeMain(expected, found, figures) : step;
    judgeOpened(opened, found.others, figures);
    if (tabs) judgeTabs(tabs, found.others, figures);
    figures.half.push(...found.problems);
    const job = nextJob(step + 1);
    expected = expecting(found.main, job);
    opened = new Set();
    tabs = null;
    answer({ forget: found.others.map(({ id }) => id), ...(job && { job }) });
  }

  /** A migration that was interrupted is looked at by whoever starts next. */
  async function lookAtOld(): Promise<void> {
    if (!old) return;
    const { message, answer } = await hear('lookAtOld1', 'old');
    judgeOld(old.made, message.database, figures);
    old = null;
    answer({});
  }
  const alsoOld = () => (old ? [address('role=lookAtOld', old.host)] : []);

  async function workRound(kind: Work): Promise<void> {
    const browser = start(mainAddress(), ...alsoOld());
    await lookAtOld();
    const missing = Math.max(0, options.edits - figures.edits.made);
    const quiet = Math.ceil(missing / Math.max(1, mainRoundsLeft--));
    await lookUp((at) => ({ seed, from: at, quiet, work: kind }));
    const { answer } = await hear('main1', 'began');
    answer({});
    await kill(browser, kind, quietly(hear('main1', 'done')));
  }

  async function openingRound(): Promise<void> {
    const browser = start(mainAddress());
    (await hear('main1', 'hello')).answer({});
    await kill(browser, 'opening', quietly(hear('main1', 'found')));
  }

  async function migrationRound(n: number): Promise<void> {
    const host = `m${n}.localhost`;
    const schema = 1 + (n % 2);
    const browser = start(address(`role=makeOld&schema=${schema}`, host));
    const made = await hear('makeOld1', 'old');
    old = { host, made: made.message.database };
    made.answer({});
    (await hear('makeOld1', 'began')).answer({});
    await kill(browser, 'migrations', quietly(hear('makeOld1', 'done')));
  }

  async function startTabs(count: number): Promise<Browser> {
    const all = Array.from({ length: count }, (_, i) => i + 1);
    const [first, ...others] = all.map((tab) => address(`role=tab&tab=${tab}`));
    const browser = start(first!, ...others);
    const made = await hear('tab1', 'opened');
    tabs = { plan: made.message.plan, saved: new Map(all.map((tab) => [tab, 0])) };
    made.answer({});
    const ready = await inTabs(count, (tab) => hear(tab, 'hello'));
    for (const { answer } of ready) {
      answer({ tabs: { plan: made.message.plan, edits: TAB_EDITS } });
    }
    const began = await inTabs(count, (tab) => hear(tab, 'began'));
    for (const { answer } of began) answer({});
    return browser;
  }

  const inTabs = <Value>(count: number, each: (tab: string) => Promise<Value>) =>
    Promise.all(Array.from({ length: count }, (_, i) => each(`tab${i + 1}`)));

  async function tabsRound(): Promise<void> {
    const count = pick(random, TABS);
    const browser = await startTabs(count);
    await kill(browser, 'tabs', quietly(inTabs(count, (tab) => hear(tab, 'done'))));
  }

  /** Nobody is killed: every tab comes to the same plan, with the edits of all. */
  async function agreement(count: number): Promise<void> {
    const browser = await startTabs(count);
    for (const { answer } of await inTabs(count, (tab) => hear(tab, 'done'))) answer({});
    const seen = await inTabs(count, (tab) => hear(tab, 'done'));
    const plans = new Set(seen.map(({ message }) => message.saw));
    const lostBefore = figures.edits.lost;
    const foundBefore = figures.edits.found;
    await browser.kill();
    forget();
    const next = start(mainAddress());
    await lookUp(() => null);
    await next.kill();
    forget();
    const edits = figures.edits.found - foundBefore;
    const isComplete = edits === count * TAB_EDITS && figures.edits.lost === lostBefore;
    figures.agreements.push({ tabs: count, edits, agree: plans.size === 1 && isComplete });
  }

  const round = (kind: Kind, n: number): Promise<void> => {
    if (kind === 'opening') return openingRound();
    if (kind === 'migrations') return migrationRound(n);
    return kind === 'tabs' ? tabsRound() : workRound(kind);
  };

  try {
    const turns = Array.from({ length: options.kills }, (_, i) => TURNS[i % TURNS.length]!);
    // first each kind once without a kill, to know how long it takes
    const kinds = [...new Set(TURNS)];
    const all = [...kinds, ...turns];
    mainRoundsLeft = all.filter(isWork).length;
    for (const [n, kind] of all.entries()) {
      try {
        await round(kind, n);
      } catch (error) {
        throw new Error(`round ${n}, ${kind}, after ${all.slice(Math.max(0, n - 3), n).join()}`, {
          cause: error,
        });
      }
      const kills = killsIn(figures);
      if (kills > 0 && kills % 20 === 0) {
        onProgress(`${kills} kills, ${figures.edits.made} edits, ${figures.edits.lost} lost`);
      }
    }
    const last = start(mainAddress(), ...alsoOld());
    await lookAtOld();
    await lookUp(() => null);
    await last.kill();
    forget();
    for (const count of TABS) await agreement(count);
  } finally {
    await (running as Browser | null)?.kill();
    server.close();
  }
  figures.seconds = (performance.now() - from) / 1000;
  return figures;
}

const isWork = (kind: Kind): kind is Work =>
  kind === 'edits' || kind === 'imports' || kind === 'merges' || kind === 'tidying';
