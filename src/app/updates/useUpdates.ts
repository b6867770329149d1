import type { TFunction } from 'i18next';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { watchWork, workInHand } from '#src/state/atWork.ts';
import { holdVersion } from '#src/offline/pageLocks.ts';
import { watchUpdates, type Updates } from '#src/offline/watchUpdates.ts';
import { offer, tell } from '#src/ui/notify.ts';
import { isMissingPart } from './missingPart.ts';
import { isFillingIn } from './openForms.ts';
import { nothingToLose, reloadSafely } from './reloadSafely.ts';

const SCRIPT = 'sw.js';
const LOOK_EVERY_MS = 5 * 60 * 1000;

/** Makes the app work without a network, and offers newer versions without forcing any. */
export function useUpdates(): void {
  const { t } = useTranslation();
  const start = useEffectEvent((signal: AbortSignal) => startUpdates(t, signal));
  useEffect(() => watchWork(() => (isFillingIn(document) ? 'filling-in' : null)), []);
  useEffect(() => {
    const control = new AbortController();
    start(control.signal);
    return () => control.abort();
  }, []);
}

function startUpdates(t: TFunction, signal: AbortSignal): void {
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => {
      if (isMissingPart(reason)) offerReload(t, t('shell.missingPartLong'));
    },
    { signal },
  );
  // while one works on the app nothing is kept; and without https there is no way to
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const first = document.querySelector<HTMLScriptElement>('script[type="module"]');
  if (first) holdVersion(first.src);
  // where it is not allowed, the app works with a network only
  keepUpToDate(t, signal).catch(() => {});
}

async function keepUpToDate(t: TFunction, signal: AbortSignal): Promise<void> {
  let isMine = false;
  const use = async () => {
    if (!(await nothingToLose(t))) return;
    isMine = true;
    // gone when another tab was first
    if (!updates.takeOver()) window.location.reload();
  };
  const updates: Updates = await watchUpdates(navigator.serviceWorker, SCRIPT, {
    onOffline: () => tell(t('shell.offlineReady')),
    onNewer: () =>
      offer('update', t('shell.newVersion'), t('shell.newVersionUse'), () => void use()),
    onTakenOver: () => {
      // between the wish and the taking over something new may have been begun
      if (isMine && workInHand() === null) window.location.reload();
      else offerReload(t, t('shell.takenOver'));
      isMine = false;
    },
  });
  // a page may stay open for weeks
  const timer = setInterval(updates.look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', updates.look, { signal });
}

const offerReload = (t: TFunction, message: string) =>
  offer('update', message, t('shell.reload'), () => void reloadSafely(t));
