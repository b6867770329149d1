import { expect, test } from 'vitest';
import { makePartReal, makeReal } from '#geo/plan/edits/makeReal.ts';
import { removeScenario } from '#geo/plan/edits/scenarios.ts';
import { scenarioPlan } from '#geo/plan/edits/scenarioFixtures.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { openPlan, openTab, startBrowser, value } from './testBrowser.ts';

const EDITS: readonly [string, (plan: Plan) => EditResult][] = [
  ['made real', (plan) => makeReal(plan, { scenario: 'later-1' })],
  [
    'made real in part',
    (plan) => makePartReal(plan, { scenario: 'later-1', groups: ['group-1', 'group-2'] }),
  ],
  ['removed', (plan) => removeScenario(plan, { id: 'later-1' })],
];

test.each(EDITS)(
  'a scenario that was %s is back as it was by one step of undo',
  async (_, edit) => {
    startBrowser();
    const tab = await openTab();
    const store = await openPlan(tab, value(await tab.plans.create({ plan: scenarioPlan() })));
    const before = store.getPlan();
    value(await store.apply(value(edit(before))));
    expect(store.getPlan().scenarios).not.toEqual(before.scenarios);
    store.undo();
    expect(store.getPlan()).toEqual(before);
    value(await store.close());
  },
);
