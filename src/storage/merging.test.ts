import 'fake-indexeddb/auto';
import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import { applyChange } from '#geo/plan/change.ts';
import { addGroup, removeGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { addPerson } from '#geo/plan/edits/persons.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import { commonPlan, editedBy, steps } from '#geo/plan/merging/mergeFixtures.ts';
import { undecided, type Choices } from '#geo/plan/merging/merge.ts';
import { emptyPlan, ENTITY_KINDS, type Plan } from '#geo/plan/plan.ts';
import { withoutPersons } from '#geo/plan/withoutPersons.ts';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import {
  deviceWith,
  edit,
  merge,
  previewOf,
  sent,
  stateOf,
  type Device,
  type Edit,
} from './mergingDevices.ts';
import { fakeLocks } from './testLocks.ts';
import { value } from './testBrowser.ts';

const withMembers =
  (members: number): Edit =>
  (plan) =>
    updateGroup(plan, { id: 'group-1', fields: { members } });
const named =
  (name: string): Edit =>
  (plan) =>
    updateGroup(plan, { id: 'group-1', fields: { name } });

const said = ({ store }: Device) => canonicalJson(store.getPlan());

let anna: Device;
let bram: Device;

/** Anna makes a plan and sends it to Bram, who opens it. */
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  anna = await deviceWith(emptyPlan('Proefwijk'));
  await edit(anna, (plan) => addPerson(plan, { id: 'person-1', name: 'Cas Voorbeeld' }));
  await edit(anna, (plan) =>
    addGroup(plan, {
      id: 'group-1',
      name: 'Noord',
      use: 'safety',
      administrators: ['person-1'],
      note: 'bij de kerk',
    }),
  );
  const received = await sent(anna);
  bram = await deviceWith(received.plan, received);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a copy that comes back', () => {
  test('is merged with what was done meanwhile, and what both had is known', async () => {
    await edit(anna, withMembers(12));
    await edit(bram, named('Noord en Oost'));
    const received = await sent(bram);
    expect((await previewOf(anna, received)).items).toMatchObject([
      { by: 'both', isConflict: false },
    ]);
    await merge(anna, received);
    expect(anna.store.getPlan().groups['group-1']).toMatchObject({
      name: 'Noord en Oost',
      members: 12,
    });
  });

  test('is one step, and taken back the plan is the very same', async () => {
    await edit(anna, withMembers(12));
    await edit(bram, (plan) => removeGroup(plan, { id: 'group-1' }));
    const before = said(anna);
    await merge(anna, await sent(bram), { 'groups/group-1': 'theirs' });
    expect(anna.store.getPlan().groups).toEqual({});
    expect(anna.store.undo()).toMatchObject({ code: 'plan/merge' });
    expect(said(anna)).toBe(before);
  });

  test('changes nothing a second time, not even what was declined', async () => {
    await edit(bram, named('Noord en Oost'));
    const received = await sent(bram);
    await merge(anna, received, { 'groups/group-1/name': 'mine' });
    const before = said(anna);
    const again = await previewOf(anna, received);
    expect(undecided(again, {})).toEqual([]);
    await merge(anna, received);
    expect(said(anna)).toBe(before);
  });

  test('can be merged again once the merge was taken back', async () => {
    await edit(bram, named('Noord en Oost'));
    const received = await sent(bram);
    await merge(anna, received);
    anna.store.undo();
    await edit(anna, withMembers(12));
    await merge(anna, received);
    expect(anna.store.getPlan().groups['group-1']).toMatchObject({
      name: 'Noord en Oost',
      members: 12,
    });
  });

  test('asks nothing about what was agreed on in earlier merges', async () => {
    await edit(anna, named('Noord-A'));
    await edit(bram, named('Noord-B'));
    await merge(anna, await sent(bram), { 'groups/group-1/name': 'theirs' });
    await merge(bram, await sent(anna));
    expect(said(bram)).toBe(said(anna));
    await edit(bram, named('Noord-C'));
    const received = await sent(bram);
    expect(undecided(await previewOf(anna, received), {})).toEqual([]);
    await merge(anna, received);
    expect(said(anna)).toBe(said(bram));
  });

  test('leaves what was changed after the choices were made', async () => {
    await edit(bram, named('Noord en Oost'));
    const received = await sent(bram);
    const base = value(await anna.store.baseWith(received));
    const saved = anna.store.applyMerge({ received, base, choices: {}, stateOf });
    await edit(anna, withMembers(12));
    value(await saved);
    expect(anna.store.getPlan().groups['group-1']).toMatchObject({
      name: 'Noord en Oost',
      members: 12,
    });
  });

  test('without persons takes nobody away, and no note', async () => {
    const copy = await sent(anna, withoutPersons(anna.store.getPlan()));
    const cas = await deviceWith(copy.plan, copy);
    await edit(cas, named('Noord en Oost'));
    const before = anna.store.getPlan();
    await merge(anna, await sent(cas, withoutPersons(cas.store.getPlan())));
    expect(anna.store.getPlan()).toEqual({
      ...before,
      groups: { 'group-1': { ...before.groups['group-1'], name: 'Noord en Oost' } },
    });
  });

  test('brings nobody back who was erased', async () => {
    const received = await sent(bram);
    const plan = anna.store.getPlan();
    const record = plan.persons['person-1']!;
    const change = value(erasePerson(plan, { kind: 'persons', record }));
    value(await anna.store.erase(change));
    await edit(bram, (shown) => addPerson(shown, { id: 'person-2', name: 'Dirk Voorbeeld' }));
    await merge(anna, received);
    await merge(anna, await sent(bram));
    expect(Object.keys(anna.store.getPlan().persons)).toEqual(['person-2']);
  });
});

test('of a plan that is unknown here all that differs is shown', async () => {
  const stranger = await deviceWith(bram.store.getPlan());
  await edit(stranger, named('Zuid'));
  const preview = await previewOf(anna, await sent(stranger));
  expect(preview.base).toBeNull();
  expect(undecided(preview, {})).toEqual(['groups/group-1/name']);
});

test('the plans that a received one is a copy of are found', async () => {
  const received = await sent(bram);
  const tab = anna.tab;
  await tab.plans.create({ plan: emptyPlan('Iets anders') });
  const related = value(await tab.plans.relatedTo(received));
  expect(related.map(({ id }) => id)).toEqual([anna.store.planId]);
});

test('what is remembered goes with the plan, and holds no name', async () => {
  const rows = async () => {
    const db = value(await openDatabase());
    const all = await db.bases.toArray();
    db.close();
    return all;
  };
  await sent(bram);
  expect((await rows()).length).toBeGreaterThan(0);
  expect(JSON.stringify(await rows())).not.toMatch(/Cas|Noord|kerk/);
  value(await bram.store.close());
  value(await bram.tab.plans.remove(bram.store.planId));
  expect(await rows()).toEqual([]);
});

test('after any edits on two devices, merged both ways, both have the same plan, and undo gives back the old', async () => {
  const common = commonPlan();
  const choicesFor = (keys: readonly string[], choice: 'mine' | 'theirs'): Choices =>
    Object.fromEntries(keys.map((key) => [key, choice]));
  await fc.assert(
    fc.asyncProperty(steps(25), steps(25), async (byAnna, byBram) => {
      const first = await deviceWith(common);
      const received = await sent(first);
      const second = await deviceWith(received.plan, received);
      await become(first, editedBy('anna', common, byAnna));
      await become(second, editedBy('bram', common, byBram));
      const [fromFirst, fromSecond] = [await sent(first), await sent(second)];
      const [before, preview] = [said(first), await previewOf(first, fromSecond)];
      const conflicts = undecided(preview, {});
      await merge(first, fromSecond, choicesFor(conflicts, 'theirs'));
      await merge(second, fromFirst, choicesFor(conflicts, 'mine'));
      expect(said(second)).toBe(said(first));
      const merged = said(first);
      await merge(first, fromSecond);
      expect(said(first)).toBe(merged);
      // a merge of nothing is no step
      while (first.store.getHistory().undo[0]?.code === 'plan/merge') first.store.undo();
      expect(said(first)).toBe(before);
      for (const { store, tab } of [first, second]) {
        value(await store.close());
        tab.close();
      }
    }),
    { numRuns: 60 },
  );
});

/** Makes the plan of a device into another, as one step. */
async function become({ store }: Device, plan: Plan): Promise<void> {
  const now = store.getPlan();
  const change = {
    label: { code: 'settings/update' },
    puts: ENTITY_KINDS.flatMap((kind) =>
      Object.values(plan[kind]).map((entity) => ({ kind, entity })),
    ),
    deletes: ENTITY_KINDS.flatMap((kind) =>
      Object.keys(now[kind])
        .filter((id) => !Object.hasOwn(plan[kind], id))
        .map((id) => ({ kind, id })),
    ),
  } as const;
  expect(Object.keys(applyChange(now, change).groups)).toHaveLength(
    Object.keys(plan.groups).length,
  );
  value(await store.apply(change));
}
