import { expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { FindWay } from './DrawingSession.ts';
import { WayFinder, type Way } from './WayFinder.ts';

const [a, b, c, bend]: LngLat[] = [
  [5, 52],
  [5.1, 52],
  [5.2, 52],
  [5.05, 52.1],
];

/** Answers when it is told to. */
function slowStreets() {
  const answers: (() => void)[] = [];
  const find: FindWay = (_, from, to) =>
    new Promise((resolve) => answers.push(() => resolve([from, bend!, to])));
  const next = async () => {
    answers.shift()!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { find, next, asked: () => answers.length };
}

test('a straight way is known at once', () => {
  const finder = new WayFinder('straight', slowStreets().find);
  expect(finder.known(a!, b!)).toEqual({ places: [b], isMissing: false });
});

test('the way that was shown is the one taken', async () => {
  const streets = slowStreets();
  const finder = new WayFinder('street', streets.find);
  expect(finder.known(a!, b!)).toBeNull();
  finder.seek(a!, b!, () => {});
  await streets.next();
  expect(finder.known(a!, b!)).toMatchObject({ places: [bend, b], isMissing: false });
  finder.stroke = 'border';
  expect(finder.known(a!, b!)).toBeNull();
});

test('of those that wait only the last is answered', async () => {
  const streets = slowStreets();
  const finder = new WayFinder('street', streets.find);
  const ways: Way[] = [];
  const places: LngLat[] = [b!, bend!, c!];
  for (const place of places) finder.seek(a!, place, (way) => ways.push(way));
  await streets.next();
  expect(streets.asked()).toBe(1);
  await streets.next();
  expect(ways.map((way) => way.places.at(-1))).toEqual([c]);
});

test('where nothing leads, or the search fails, the way is straight, and says so', async () => {
  for (const find of [async () => null, () => Promise.reject(new Error('no engine'))]) {
    const finder = new WayFinder('street', find);
    const way = await new Promise((resolve) => finder.seek(a!, b!, resolve));
    expect(way).toEqual({ places: [b], isMissing: true });
  }
});
