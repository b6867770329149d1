import { TAKE_OVER } from './takeOver.ts';

export interface UpdateNews {
  /** the app has come to work without a network */
  readonly onOffline: () => void;
  /** a newer version is ready, and waits */
  readonly onNewer: () => void;
  /** a newer version has been taken into use, here or in another tab; this page is still the old one */
  readonly onTakenOver: () => void;
}

export interface Updates {
  /** Has the version that waits taken into use; false: none waits. */
  readonly takeOver: () => boolean;
  /** Looks for a newer version, unless that was done within the hour. */
  readonly look: () => void;
}

const HOUR_MS = 60 * 60 * 1000;

/** Keeps the app on the device, and tells what becomes of newer versions. Never loads a page again. */
export async function watchUpdates(
  container: ServiceWorkerContainer,
  script: string,
  news: UpdateNews,
): Promise<Updates> {
  let isControlled = container.controller !== null;
  // before anything else: what happens meanwhile is not missed
  container.addEventListener('controllerchange', () => {
    if (isControlled) news.onTakenOver();
    else news.onOffline();
    isControlled = true;
  });
  const registration = await container.register(script);
  let lookedAt = Date.now();

  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // the very first has nobody to wait for
      if (worker.state === 'installed' && isControlled) news.onNewer();
    });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  if (registration.waiting && isControlled) news.onNewer();

  return {
    takeOver: () => {
      registration.waiting?.postMessage(TAKE_OVER);
      return registration.waiting !== null;
    },
    look: () => {
      if (Date.now() - lookedAt < HOUR_MS) return;
      lookedAt = Date.now();
      // without a network there is nothing to find
      registration.update().catch(() => {});
    },
  };
}
