import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TAKE_OVER } from './takeOver.ts';
import { watchUpdates, type UpdateNews, type Updates } from './watchUpdates.ts';

/** A service worker on its way from the network to use. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();

  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve());

  /** A version comes in; answers it. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  install(worker: FakeWorker) {
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  register = () => Promise.resolve(this.registration);

  use(worker: FakeWorker) {
    this.registration.waiting = null;
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container: FakeContainer;
let told: string[];
const news: UpdateNews = {
  onOffline: () => told.push('offline'),
  onNewer: () => told.push('newer'),
  onTakenOver: () => told.push('taken over'),
};
const watch = (): Promise<Updates> =>
  watchUpdates(container as unknown as ServiceWorkerContainer, 'sw.js', news);

beforeEach(() => {
  container = new FakeContainer();
  told = [];
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => vi.useRealTimers());

test('the first visit: only that the app works without a network is told', async () => {
  await watch();
  const first = container.registration.find();
  container.registration.install(first);
  container.use(first);
  expect(told).toEqual(['offline']);
});

test('a newer version is told when it is whole, and not before', async () => {
  container.controller = new FakeWorker();
  await watch();
  const newer = container.registration.find();
  expect(told).toEqual([]);
  container.registration.install(newer);
  expect(told).toEqual(['newer']);
});

test('one that breaks off on its way is not told', async () => {
  container.controller = new FakeWorker();
  await watch();
  container.registration.find().become('redundant');
  expect(told).toEqual([]);
});

test('one that was not taken is told again by the next page', async () => {
  container.controller = new FakeWorker();
  container.registration.waiting = new FakeWorker();
  await watch();
  expect(told).toEqual(['newer']);
});

test('one that came in while the page was being opened is told too', async () => {
  container.controller = new FakeWorker();
  const newer = new FakeWorker();
  container.registration.installing = newer;
  await watch();
  container.registration.install(newer);
  expect(told).toEqual(['newer']);
});

test('it is taken into use only when that is asked; every page hears of it', async () => {
  container.controller = new FakeWorker();
  const updates = await watch();
  expect(updates.takeOver()).toBe(false);
  const newer = container.registration.find();
  container.registration.install(newer);
  expect(newer.postMessage).not.toHaveBeenCalled();
  expect(updates.takeOver()).toBe(true);
  expect(newer.postMessage).toHaveBeenCalledExactlyOnceWith(TAKE_OVER);
  container.use(newer);
  expect(told).toEqual(['newer', 'taken over']);
});

test('a page that stays open looks for a newer version once an hour, and without a network nothing comes of it', async () => {
  const { update } = container.registration;
  update.mockRejectedValue(new TypeError('Failed to fetch'));
  const updates = await watch();
  vi.setSystemTime(59 * 60_000);
  updates.look();
  expect(update).not.toHaveBeenCalled();
  vi.setSystemTime(60 * 60_000);
  updates.look();
  updates.look();
  expect(update).toHaveBeenCalledTimes(1);
});
