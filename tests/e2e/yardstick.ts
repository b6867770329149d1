import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a run takes of a processor core that is there for it alone, in milliseconds. */
const ALONE_MS = 18;
const RUNS = 7;

/**
 * How much longer a page's work takes on this machine at this moment, in time of the processor, than
 * on a core that does nothing else. A machine without a graphics card draws the map with its other
 * core, and on many a rented machine that is the other half of the same one: each then goes at little
 * more than half its pace. So a worker is kept busy meanwhile. The work is like that of a page, a list of
 * 500 rows built and laid out, in a page of its own.
 */
export async function openYardstick(browser: Browser) {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  // the time of the processor, as that of the tasks that are measured
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // what is not compiled yet takes longer
  await work(page);
  return {
    /** At least 1; more than 3 is not what this machine is but what else it does. */
    slowness: async (): Promise<number> => {
      const from = await workedMs(session);
      await work(page);
      const runMs = ((await workedMs(session)) - from) / RUNS;
      return Math.min(3, Math.max(1, runMs / ALONE_MS));
    },
    close: () => page.context().close(),
  };
}

async function workedMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

function work(page: Page): Promise<void> {
  return page.evaluate((runs) => {
    const busy = new Worker(URL.createObjectURL(new Blob(['for (;;) {}'])));
    const element = (tag: string, text: string) =>
      Object.assign(document.createElement(tag), { textContent: text });
    for (let run = 0; run < runs; run++) {
      const list = document.createElement('ul');
      for (let i = 0; i < 500; i++) {
        const row = document.createElement('li');
        row.append(...['Straat', `${i}`, `${(i * 37) % 100} km`].map((s) => element('span', s)));
        row.style.padding = `${i % 5}px`;
        list.append(row);
      }
      document.body.append(list);
      // lays it out
      list.getBoundingClientRect();
      list.remove();
    }
    busy.terminate();
  }, RUNS);
}
