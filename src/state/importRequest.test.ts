import { beforeEach, expect, test } from 'vitest';
import { useImportRequest } from './importRequest.ts';

const file = (name: string) => new File(['{}'], name);
const state = () => useImportRequest.getState();
const names = () => state().files.map(({ file: { name } }) => name);

beforeEach(() => useImportRequest.setState({ files: [], dealtWith: 0 }));

test('files are dealt with in the order in which they were offered', () => {
  state().ask(file('a'), file('b'));
  state().ask(file('c'));
  expect(names()).toEqual(['a', 'b', 'c']);
  state().done(state().files[0]!);
  expect(names()).toEqual(['b', 'c']);
  expect(state().dealtWith).toBe(1);
});

test('a file is done once, and the count begins anew when none is left', () => {
  state().ask(file('a'), file('b'));
  const [a, b] = state().files;
  state().done(a!);
  state().done(a!);
  expect(state().dealtWith).toBe(1);
  state().done(b!);
  expect(state()).toMatchObject({ files: [], dealtWith: 0 });
});

test('the parts of a shapefile are one file, whatever their order and their capitals', () => {
  state().ask(...['weg.DBF', 'plan.json', 'Weg.shp', 'weg.prj', 'pad.shp'].map(file));
  expect(names()).toEqual(['Weg.shp', 'plan.json', 'pad.shp']);
  expect(state().files.map(({ beside }) => beside.map(({ name }) => name))).toEqual([
    ['weg.DBF', 'weg.prj'],
    [],
    [],
  ]);
});
