import { beforeEach, expect, test } from 'vitest';
import { useImportRequest } from './importRequest.ts';

const file = (name: string) => new File(['{}'], name);
const state = () => useImportRequest.getState();
const names = () => state().files.map(({ name }) => name);

beforeEach(() => useImportRequest.setState({ files: [], dealtWith: 0 }));

test('files are dealt with in the order in which they were offered', () => {
  const [a, b, c] = [file('a'), file('b'), file('c')];
  state().ask(a, b);
  state().ask(c);
  expect(names()).toEqual(['a', 'b', 'c']);
  state().done(a);
  expect(names()).toEqual(['b', 'c']);
  expect(state().dealtWith).toBe(1);
});

test('a file is done once, and the count begins anew when none is left', () => {
  const [a, b] = [file('a'), file('b')];
  state().ask(a, b);
  state().done(a);
  state().done(a);
  expect(state().dealtWith).toBe(1);
  state().done(b);
  expect(state()).toMatchObject({ files: [], dealtWith: 0 });
});
