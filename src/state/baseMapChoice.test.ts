import { expect, test } from 'vitest';
import { readChoice } from './baseMapChoice.ts';

test('what was chosen and agreed to is remembered', () => {
  expect(readChoice('{"style":"pastel","hasAgreed":true}')).toEqual({
    style: 'pastel',
    hasAgreed: true,
  });
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{"style":'],
  ['a style that there is not', '{"style":"luchtfoto","hasAgreed":true}'],
  ['no agreement', '{"style":"grijs"}'],
  ['something else', '[1]'],
])('%s is no choice, and no agreement', (_, text) => {
  expect(readChoice(text)).toEqual({ style: null, hasAgreed: false });
});
