/**
 * Whether the app is on the device: it opens without a network, in a new tab and after a restart.
 * `unknown`: the browser does not say, or keeps no apps (not on https, or switched off).
 */
export type Readiness = 'ready' | 'not-yet' | 'unknown';

export async function findReadiness(): Promise<Readiness> {
  const { serviceWorker } = globalThis.navigator;
  // a hard reload goes around it, and then the page has no controller, however ready the app is
  const registration = await serviceWorker?.getRegistration().catch(() => null);
  if (!serviceWorker || registration === null) return 'unknown';
  return registration?.active ? 'ready' : 'not-yet';
}

/** Calls back when the app has come to the device, or a newer version has. Answers how to stop. */
export function onReadiness(listener: () => void): () => void {
  const { serviceWorker } = globalThis.navigator;
  serviceWorker?.addEventListener('controllerchange', listener);
  return () => serviceWorker?.removeEventListener('controllerchange', listener);
}
