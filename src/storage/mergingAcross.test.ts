import 'fake-indexeddb/auto';
import { addGroup, removeGroup, updateGroup } from '#geo/plan/edits/groups.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  deviceWith,
  edit,
  merge,
  previewOf,
  sent,
  type Device,
  type Edit,
} from './mergingDevices.ts';
import { undecided } from '#geo/plan/merging/merge.ts';
import { fakeLocks } from './testLocks.ts';

const withGroup =
  (id: string): Edit =>
  (plan) =>
    addGroup(plan, { id, name: id, use: 'safety' });
const withMembers =
  (id: string, members: number): Edit =>
  (plan) =>
    updateGroup(plan, { id, fields: { members } });

let anna: Device;
let bram: Device;
const groups = ({ store }: Device) => Object.keys(store.getPlan().groups).sort();

/** Anna and Bram have sent each other what they did, and went on before they merged that. */
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  anna = await deviceWith(emptyPlan('Proefwijk'));
  await edit(anna, withGroup('in-common'));
  const received = await sent(anna);
  bram = await deviceWith(received.plan, received);
  await edit(anna, withGroup('by-anna'));
  await edit(anna, withMembers('in-common', 5));
  await edit(bram, withGroup('by-bram'));
  const [fromAnna, fromBram] = [await sent(anna), await sent(bram)];
  await edit(anna, withGroup('later-anna'));
  await edit(bram, withGroup('later-bram'));
  await merge(anna, fromBram);
  await merge(bram, fromAnna);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what came from the other and was removed stays away, for both', async () => {
  await edit(anna, (plan) => removeGroup(plan, { id: 'by-bram' }));
  await edit(bram, (plan) => removeGroup(plan, { id: 'by-anna' }));
  const fromBram = await sent(bram);
  await merge(bram, await sent(anna));
  await merge(anna, fromBram);
  expect([groups(anna), groups(bram)]).toEqual([
    ['in-common', 'later-anna', 'later-bram'],
    ['in-common', 'later-anna', 'later-bram'],
  ]);
});

test('what came from the other and was changed is taken over', async () => {
  await edit(bram, withMembers('in-common', 7));
  await edit(bram, withMembers('by-anna', 8));
  await edit(anna, withMembers('by-bram', 9));
  const fromBram = await sent(bram);
  const fromAnna = await sent(anna);
  for (const [device, received] of [
    [anna, fromBram],
    [bram, fromAnna],
  ] as const) {
    expect(undecided(await previewOf(device, received), {})).toEqual([]);
    await merge(device, received);
    const { groups } = device.store.getPlan();
    expect(Object.fromEntries(Object.values(groups).map((g) => [g.id, g.members]))).toEqual({
      'in-common': 7,
      'by-anna': 8,
      'by-bram': 9,
      'later-anna': null,
      'later-bram': null,
    });
  }
});
test('what was put back to how it was before is taken over', async () => {
  await edit(bram, (plan) => updateGroup(plan, { id: 'in-common', fields: { members: null } }));
  await merge(anna, await sent(bram));
  expect(anna.store.getPlan().groups['in-common']!.members).toBeNull();
});
