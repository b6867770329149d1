import { expect, test } from 'vitest';
import { proposalKeys } from './proposalKeys.ts';

const part = (street: string) => ({ street }) as Parameters<typeof proposalKeys>[0][0]['parts'][0];
const extend = (groupId: string, ...streets: string[]) => ({
  groupId,
  locked: null,
  parts: streets.map(part),
});
const found = (...streets: string[]) => ({ ...extend('', ...streets), groupId: null });

test('the proposal for a group stays that one when the group gets other streets', () => {
  const [before] = proposalKeys([extend('g1', 'Dorpsstraat')]);
  expect(proposalKeys([extend('g2', 'Dorpsstraat'), extend('g1', 'Kerkpad', 'Laan')])[1]).toBe(
    before,
  );
});

test('a new group stays the one around its street, wherever it stands in the list', () => {
  const [large, small] = proposalKeys([found('Kerkpad', 'Laan'), found('Dorpsstraat')]);
  expect(proposalKeys([found('Dorpsstraat', 'Laan'), found('Kerkpad')])).toEqual([small, large]);
});

test('no two are known by the same', () => {
  const proposals = [
    extend('g1', 'Laan'),
    { ...extend('g1', 'Laan'), locked: 0 },
    { ...extend('g1', 'Kerkpad'), locked: 1 },
    found('Laan'),
    found('Laan'),
    found(),
  ];
  expect(new Set(proposalKeys(proposals)).size).toBe(proposals.length);
});
