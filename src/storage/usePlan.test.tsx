// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { emptyPlan, settingsOf } from '#geo/plan/plan.ts';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlanStore } from './planStore.ts';
import { changeBy, openPlan, openTab, rename, startBrowser, value } from './testBrowser.ts';
import { useHistory, usePlan, useSaveState } from './usePlan.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Name({ store }: { store: PlanStore }) {
  return <p>{settingsOf(usePlan(store)).name}</p>;
}

function Steps({ store }: { store: PlanStore }) {
  const { undo } = useHistory(store);
  const { state } = useSaveState(store);
  return (
    <p>
      {undo.length} {state}
    </p>
  );
}

test('the hooks show what the store shows, and a save alone does not draw the plan again', async () => {
  startBrowser();
  const tab = await openTab();
  const store = await openPlan(
    tab,
    value(await tab.plans.create({ plan: emptyPlan('Proefwijk') })),
  );
  const onDraw = vi.fn<() => void>();
  render(
    <>
      <Profiler id="name" onRender={onDraw}>
        <Name store={store} />
      </Profiler>
      <Steps store={store} />
    </>,
  );
  let saved: Promise<unknown> = Promise.resolve();
  act(() => {
    saved = store.apply(changeBy(store, rename('Nieuwe naam')));
  });
  expect(screen.getByText('Nieuwe naam')).toBeTruthy();
  expect(screen.getByText('1 saving')).toBeTruthy();
  await act(() => saved);
  expect(screen.getByText('1 saved')).toBeTruthy();
  // once at first, once for the name
  expect(onDraw).toHaveBeenCalledTimes(2);
  act(() => {
    store.undo();
  });
  expect(screen.getByText('Proefwijk')).toBeTruthy();
  await act(() => store.close());
});
