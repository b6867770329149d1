// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPlan } from '#geo/plan/plan.ts';
import { startTexts } from '#src/i18n/i18n.ts';
import { useRoute } from '#src/state/route.ts';
import { openTab, startBrowser, value } from '#src/storage/testBrowser.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { standInForScreen } from '#src/ui/testScreen.ts';
import { CrashedApp } from './CrashedApp.tsx';

// parts of the app are fetched when they are shown
configure({ asyncUtilTimeout: 20_000 });

/** Crashes on every plan. */
function FragileApp() {
  if (useRoute().plan !== null) throw new TypeError('no such thing');
  return <p>Alle plannen staan er</p>;
}

beforeEach(async () => {
  startBrowser();
  standInForScreen();
  await startTexts();
  const tab = await openTab();
  const plan = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  tab.close();
  window.location.hash = `#/area?plan=${plan}`;
  // React tells of every crash
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <MantineProvider>
      <ErrorBoundary fallback={CrashedApp}>
        <FragileApp />
      </ErrorBoundary>
    </MantineProvider>,
  );
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('when the whole screen crashes, what can be read of every plan can be saved as a file', async () => {
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('vastgelopen');
  fireEvent.click(await screen.findByRole('button', { name: 'Kijk wat er te lezen is' }));
  const save = await screen.findByRole('button', { name: 'Bewaar als bestand: Proefwijk' });
  expect(save).toBeTruthy();
});

test('when the whole screen crashes, the other plans are a click away', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(screen.getByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Alle plannen' }));
  expect(await screen.findByText('Alle plannen staan er')).toBeTruthy();
});
