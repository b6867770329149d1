import { beforeEach, expect, test } from 'vitest';
import { newSketcher, useSketch, type Sketcher, type Sketching } from './sketch.ts';

/** Sketches that are made when they are let go; and which were begun. */
let begun: string[];
let letGo: Map<string, (isThere?: boolean) => void>;
let form: Sketcher;
let row: Sketcher;

const sketching =
  (name: string): Sketching =>
  () => {
    begun.push(name);
    return new Promise((resolve) =>
      letGo.set(name, (isThere = true) => resolve(isThere ? { bbox: [0, 0, 1, 1] } : null)),
    );
  };

/** Lets a sketch go, and waits until it is shown. */
async function make(name: string, isThere?: boolean): Promise<void> {
  await expect.poll(() => letGo.has(name)).toBe(true);
  const done = letGo.get(name)!;
  letGo.delete(name);
  done(isThere);
  await new Promise((resolve) => setImmediate(resolve));
}

const version = () => useSketch.getState().version;

beforeEach(() => {
  [form, row].forEach((sketcher) => sketcher?.wipe());
  begun = [];
  letGo = new Map();
  form = newSketcher();
  row = newSketcher();
});

test('a sketch is seen once it is made, until it is wiped out', async () => {
  form.draw(sketching('a'));
  expect(version()).toBeNull();
  await make('a');
  expect(version()).not.toBeNull();
  expect(useSketch.getState().bbox).toEqual([0, 0, 1, 1]);
  form.wipe();
  expect(version()).toBeNull();
});

test('of several the last is seen, and the one before it once that is wiped out', async () => {
  form.draw(sketching('form'));
  await make('form');
  row.draw(sketching('row'));
  await make('row');
  const ofRow = version();
  row.wipe();
  await make('form');
  expect(version()).toBeGreaterThan(ofRow!);
  // the map does not go back there
  expect(useSketch.getState().bbox).toBeNull();
  expect(begun).toEqual(['form', 'row', 'form']);
});

test('one that is not seen wipes out nothing of another', async () => {
  form.draw(sketching('form'));
  await make('form');
  row.draw(sketching('row'));
  await make('row');
  const ofRow = version();
  form.wipe();
  expect(version()).toBe(ofRow);
  row.wipe();
  expect(version()).toBeNull();
});

test('what is dragged is made one at a time, and the last of it always', async () => {
  for (const name of ['a', 'b', 'c', 'd']) form.draw(sketching(name));
  expect(begun).toEqual(['a']);
  await make('a');
  // seen meanwhile, for a hand that keeps moving would see nothing move
  const first = version();
  expect(first).not.toBeNull();
  await make('d');
  expect(version()).toBeGreaterThan(first!);
  expect(begun).toEqual(['a', 'd']);
});

test('what comes too late is not seen', async () => {
  form.draw(sketching('form'));
  form.wipe();
  await make('form');
  expect(version()).toBeNull();
});

test('where nothing can be sketched nothing stays', async () => {
  form.draw(sketching('a'));
  await make('a');
  form.draw(sketching('b'));
  await make('b', false);
  expect(version()).toBeNull();
});
