// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPlan } from '#geo/plan/plan.ts';
import { startTexts } from '#src/i18n/i18n.ts';
import { WorkspaceProvider, type Workspace } from '#src/state/workspace.ts';
import { openDatabase } from '#src/storage/database.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import { addArea, openPlan, openTab, save, startBrowser, value } from '#src/storage/testBrowser.ts';
import { standInForScreen } from '#src/ui/testScreen.ts';
import { Strips } from './Strips.tsx';

let tab: AppStorage;
let store: PlanStore;

beforeEach(async () => {
  startBrowser();
  standInForScreen();
  await startTexts();
  tab = await openTab();
  const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  store = await openPlan(tab, id);
  await save(store, addArea('area-1', 'Noord'));
});
afterEach(async () => {
  cleanup();
  await store.close({ force: true });
  tab.close();
  window.location.hash = '';
  vi.unstubAllGlobals();
});

/** Puts so many damaged rows with the plan's, and has the store read them. */
async function damage(rows: number): Promise<void> {
  const db = value(await openDatabase());
  const row = { plan: store.planId, update: Uint8Array.of(1, 200, 200, 200) };
  await db.updates.bulkAdd(Array.from({ length: rows }, () => row));
  db.close();
  await act(async () => value(await store.refresh()));
}

const show = () =>
  render(
    <MantineProvider>
      <WorkspaceProvider value={{ store, scenario: null } as unknown as Workspace}>
        <Strips />
      </WorkspaceProvider>
    </MantineProvider>,
  );

const OFFER = 'Nieuw hier?';

test('of a plan of which parts cannot be read is said under the bar how many, and where to go', async () => {
  window.location.hash = `#/area?plan=${store.planId}`;
  await damage(5);
  show();
  expect(screen.getByRole('status').textContent).toContain(
    '5 onderdelen van dit plan zijn niet te lezen',
  );
  expect(screen.queryByText(OFFER, { exact: false })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Naar Delen' }));
  expect(window.location.hash).toContain('share');
});

test('what was noted gives the line free, until more turns out to be damaged', async () => {
  await damage(1);
  show();
  expect(screen.getByRole('status').textContent).toContain('Eén onderdeel');
  fireEvent.click(screen.getByRole('button', { name: 'Begrepen' }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText(OFFER, { exact: false })).toBeTruthy();
  await damage(2);
  expect(screen.getByRole('status').textContent).toContain('3 onderdelen');
});

test('of a plan that is whole nothing is said', () => {
  show();
  expect(screen.queryByRole('status')).toBeNull();
});
