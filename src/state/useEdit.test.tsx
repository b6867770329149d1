// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  renderHook,
  screen,
  waitFor,
} from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addGroup, removeGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { addPerson, removePerson } from '#geo/plan/edits/persons.ts';
import { addScenario } from '#geo/plan/edits/scenarios.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { planIn } from '#geo/plan/planIn.ts';
import { startTexts } from '#src/i18n/i18n.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { openPlan, openTab, startBrowser, value } from '#src/storage/testBrowser.ts';
import { standInForScreen } from '#src/ui/testScreen.ts';
import { useEdit } from './useEdit.ts';
import { WorkspaceProvider, type Workspace } from './workspace.ts';

// a busy machine draws a message late
configure({ asyncUtilTimeout: 20_000 });

let store: PlanStore;
let edit: ReturnType<typeof useEdit>;
const hasGroup = (id: string) => Object.hasOwn(store.getPlan().groups, id);
const undoButtons = () => screen.queryAllByRole('button', { name: 'Ongedaan maken' });
const undoButton = () => screen.findByRole('button', { name: 'Ongedaan maken' });

beforeEach(async () => {
  startBrowser();
  standInForScreen(true);
  await startTexts();
  const tab = await openTab();
  store = await openPlan(tab, value(await tab.plans.create({ plan: emptyPlan('Proefwijk') })));
  for (const [id, name] of [
    ['group-1', 'Noord'],
    ['group-2', 'Zuid'],
  ]) {
    await store.apply(value(addGroup(store.getPlan(), { id, name, use: 'safety' })));
  }
});
afterEach(async () => {
  cleanup();
  value(await store.close());
  vi.unstubAllGlobals();
});

function show(scenario: string | null = null): void {
  const workspace = { store, scenario } as unknown as Workspace;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MantineProvider env="test">
      <Notifications />
      <WorkspaceProvider value={workspace}>{children}</WorkspaceProvider>
    </MantineProvider>
  );
  edit = renderHook(useEdit, { wrapper }).result.current;
}

test('what takes something away says so by itself, and its button brings it back', async () => {
  show();
  act(() => void edit(removeGroup, { id: 'group-1' }));
  expect(await screen.findByText('Groep Noord verwijderd')).toBeTruthy();
  expect(hasGroup('group-1')).toBe(false);
  fireEvent.click(await undoButton());
  expect(hasGroup('group-1')).toBe(true);
  await waitFor(() => expect(undoButtons()).toEqual([]));
});

test('other words may be chosen; what adds or changes needs none', async () => {
  show();
  act(() => void edit(updateGroup, { id: 'group-2', fields: { name: 'Zuidrand' } }));
  expect(undoButtons()).toEqual([]);
  act(() => void edit(removeGroup, { id: 'group-1' }, { said: 'Weg is Noord' }));
  expect(await screen.findByText('Weg is Noord')).toBeTruthy();
  expect(undoButtons()).toHaveLength(1);
});

test('a message is about the last step: the next step, or undo elsewhere, takes it away', async () => {
  show();
  act(() => void edit(removeGroup, { id: 'group-1' }));
  act(() => void edit(removeGroup, { id: 'group-2' }));
  await screen.findByText('Groep Zuid verwijderd');
  await waitFor(() => expect(undoButtons()).toHaveLength(1));
  fireEvent.click(await undoButton());
  expect([hasGroup('group-1'), hasGroup('group-2')]).toEqual([false, true]);

  act(() => void edit(removeGroup, { id: 'group-2' }));
  await undoButton();
  act(() => void store.undo());
  await waitFor(() => expect(undoButtons()).toEqual([]));

  act(() => void edit(removeGroup, { id: 'group-2' }));
  await undoButton();
  act(() => void edit(addPerson, { id: 'person-1', name: 'Anna Voorbeeld' }));
  await waitFor(() => expect(undoButtons()).toEqual([]));
  act(() => void edit(removePerson, { id: 'person-1' }));
  expect(await screen.findByText('Persoon verwijderd')).toBeTruthy();
});

test('in a scenario too, where what is of now is only planned to end', async () => {
  await store.apply(value(addScenario(store.getPlan(), { id: 'scenario-1', name: 'Plan' })));
  show('scenario-1');
  act(() => void edit(removeGroup, { id: 'group-1' }));
  fireEvent.click(await undoButton());
  expect(Object.keys(planIn(store.getPlan(), 'scenario-1').groups)).toEqual(['group-1', 'group-2']);
});
