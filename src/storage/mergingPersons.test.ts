import 'fake-indexeddb/auto';
import { addGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { addPerson, removePerson } from '#geo/plan/edits/persons.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { withoutPersons } from '#geo/plan/withoutPersons.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { deviceWith, edit, merge, sent, type Device, type Edit } from './mergingDevices.ts';
import type { ReceivedPlan } from './receivedPlan.ts';
import { value } from './testBrowser.ts';
import { fakeLocks } from './testLocks.ts';

const named =
  (name: string): Edit =>
  (plan) =>
    updateGroup(plan, { id: 'group-1', fields: { name } });
const ledBy =
  (...administrators: readonly string[]): Edit =>
  (plan) =>
    updateGroup(plan, { id: 'group-1', fields: { administrators } });
const bare = (device: Device) => sent(device, withoutPersons(device.store.getPlan()));

let anna: Device;
let bram: Device;

/** Bram has the whole of Anna's plan. */
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  anna = await deviceWith(emptyPlan('Proefwijk'));
  for (const [id, name] of [
    ['person-1', 'Cas Voorbeeld'],
    ['person-2', 'Dirk Voorbeeld'],
  ])
    await edit(anna, (plan) => addPerson(plan, { id, name }));
  await edit(anna, (plan) =>
    addGroup(plan, {
      id: 'group-1',
      name: 'Noord',
      use: 'safety',
      administrators: ['person-1', 'person-2'],
      note: 'bij de kerk',
    }),
  );
  const received = await sent(anna);
  bram = await deviceWith(received.plan, received);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a plan that began without persons', () => {
  test('takes nobody away from who has the persons, although it is sent as it is', async () => {
    const eva = await deviceOf(await bare(anna));
    await edit(eva, named('Noord en Oost'));
    const before = bram.store.getPlan();
    await merge(bram, await sent(eva), { 'groups/group-1/name': 'theirs' });
    expect(bram.store.getPlan()).toEqual({
      ...before,
      groups: { 'group-1': { ...before.groups['group-1'], name: 'Noord en Oost' } },
    });
  });

  test('takes nobody away either when it has taken in another one without', async () => {
    const eva = await deviceOf(await bare(anna));
    await edit(anna, named('Noord en West'));
    await merge(eva, await bare(anna));
    const before = bram.store.getPlan();
    await merge(bram, await sent(eva), { 'groups/group-1/name': 'mine' });
    expect(bram.store.getPlan()).toEqual(before);
  });
});

const deviceOf = (received: ReceivedPlan) => deviceWith(received.plan, received);

test('who was taken off a list stays off it after copies without persons went to and fro', async () => {
  await edit(anna, named('Noord en West'));
  await merge(bram, await bare(anna));
  await edit(bram, ledBy('person-1'));
  await edit(bram, (plan) => removePerson(plan, { id: 'person-2' }));
  await merge(anna, await sent(bram));
  expect(anna.store.getPlan().groups['group-1']!.administrators).toEqual(['person-1']);
  expect(Object.keys(anna.store.getPlan().persons)).toEqual(['person-1']);
});

describe('of who was erased nothing is remembered', () => {
  const erase = async ({ store }: Device, id: string) => {
    const plan = store.getPlan();
    const of = { kind: 'persons', record: plan.persons[id]! } as const;
    value(await store.erase(value(erasePerson(plan, of))));
  };
  /** What is remembered on the device that was made last. */
  const printsOf = async (id: string) => {
    const db = value(await openDatabase());
    const rows = await db.bases.toArray();
    db.close();
    return rows.map(({ base }) => base.persons[id]);
  };

  test('when a copy that still has them is merged', async () => {
    await edit(anna, named('Noord en West'));
    const received = await sent(anna);
    await erase(bram, 'person-2');
    await merge(bram, received);
    const prints = await printsOf('person-2');
    expect(prints.length).toBeGreaterThan(1);
    expect(prints.every((print) => !print)).toBe(true);
    expect(await printsOf('person-1')).not.toContain(null);
    // and that they were there is known: nobody is asked about them again
    await edit(anna, ledBy('person-2'));
    await merge(bram, await sent(anna));
    expect(Object.keys(bram.store.getPlan().persons)).toEqual(['person-1']);
  });

  test('when they were erased while a file was made', async () => {
    const state = sharedStateOf(bram.store.getPlan());
    await erase(bram, 'person-2');
    value(await bram.store.markShared(state));
    expect((await printsOf('person-2')).every((print) => !print)).toBe(true);
  });
});
