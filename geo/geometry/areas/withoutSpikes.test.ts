import { expect, test } from 'vitest';
import type { LngLat, Ring } from '../types.ts';
import { withoutSpikes } from './withoutSpikes.ts';

const ring = (...corners: LngLat[]): Ring => [...corners, corners[0]!];
const square = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
  [5, 52.1],
] as const;

test('a corner that a ring goes to and straight back from is taken away, wherever the ring begins', () => {
  const spiked: LngLat[] = [
    [5, 52],
    [5.1, 52],
    [5.06, 52],
    [5.1, 52.1],
    [5, 52.1],
  ];
  const clean = [
    [5, 52],
    [5.06, 52],
    [5.1, 52.1],
    [5, 52.1],
  ] as const;
  for (let turn = 0; turn < spiked.length; turn++) {
    const turned = withoutSpikes(ring(...spiked.slice(turn), ...spiked.slice(0, turn)));
    const start = turned.findIndex(([lng, lat]) => lng === 5 && lat === 52);
    const open = turned.slice(0, -1);
    expect([...open.slice(start), ...open.slice(0, start)]).toEqual(clean);
  }
});

test('a step of the grid beside the edge is still a spike, and a hundred is a corner', () => {
  const beside = (steps: number) =>
    ring([5, 52], [5.1, 52], [5.06, 52 + steps * 1e-9], [5.1, 52.1], [5, 52.1]);
  expect(withoutSpikes(beside(1))).toHaveLength(5);
  const pointed = beside(100);
  expect(withoutSpikes(pointed)).toBe(pointed);
});

test('spikes of spikes go too, and a ring without any is the very ring', () => {
  const spikes = ring(
    [5, 52],
    [5.1, 52],
    [5.2, 52],
    [5.15, 52],
    [5.12, 52],
    [5.1, 52],
    [5.1, 52.1],
    [5, 52.1],
  );
  const left = withoutSpikes(spikes);
  expect(left.some(([lng]) => lng > 5.1)).toBe(false);
  const plain = ring(...square);
  expect(withoutSpikes(plain)).toBe(plain);
});
