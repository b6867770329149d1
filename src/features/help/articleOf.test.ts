import { expect, test } from 'vitest';
import { articleOf } from './articleOf.ts';

test('a single group, sub-area, street or gap has a page of its own', () => {
  expect(articleOf({ panel: 'groups', selection: { kind: 'group', id: 'g' } })).toBe('group');
  expect(articleOf({ panel: 'sub-areas', selection: { kind: 'subArea', id: 's' } })).toBe(
    'sub-area',
  );
  expect(articleOf({ panel: 'gaps', selection: { kind: 'gap', id: '1' } })).toBe('street');
  expect(articleOf({ panel: 'gaps', selection: { kind: 'street', id: 'k' } })).toBe('street');
});

test('else the page is that of the panel, whatever is chosen on the map', () => {
  expect(articleOf({ panel: 'share', selection: null })).toBe('share');
  expect(articleOf({ panel: 'people', selection: { kind: 'group', id: 'g' } })).toBe('people');
});
