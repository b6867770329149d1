import { describe, expect, test } from 'vitest';
import { frameBox, tileFrame, unitX, unitY } from './tileFrame.ts';

describe('the grid of a tile', () => {
  test('is where the published tile numbers of a place say', () => {
    // the Dam in Amsterdam by the formula with asinh of the OpenStreetMap wiki: 8414.69497, 5384.18631
    const frame = tileFrame({ z: 14, x: 8414, y: 5384 });
    expect(unitX(frame, 4.8932) / frame.extent).toBeCloseTo(0.694_968_9, 5);
    expect(unitY(frame, 52.3731) / frame.extent).toBeCloseTo(0.186_306_9, 5);
  });

  test('begins in the north-west of the world, and ends before the poles', () => {
    const world = tileFrame({ z: 0, x: 0, y: 0 });
    expect([unitX(world, -180), unitX(world, 180)]).toEqual([0, world.extent]);
    expect(unitY(world, 90)).toBeCloseTo(0, 6);
    expect(unitY(world, -90)).toBeCloseTo(world.extent, 6);
    expect(unitY(world, 0)).toBeCloseTo(world.extent / 2, 6);
  });

  test('is finer the nearer the zoom, and never coarser than a pixel', () => {
    const extents = [0, 8, 9, 11, 13, 18].map((z) => tileFrame({ z, x: 0, y: 0 }).extent);
    expect(extents).toEqual([512, 512, 1024, 2048, 4096, 4096]);
  });

  test('its box is the tile with its buffer', () => {
    const frame = tileFrame({ z: 15, x: 16_893, y: 10_808 });
    const [west, south, east, north] = frameBox(frame);
    expect(unitX(frame, west)).toBeCloseTo(-frame.buffer, 4);
    expect(unitY(frame, north)).toBeCloseTo(-frame.buffer, 4);
    expect(unitX(frame, east)).toBeCloseTo(frame.extent + frame.buffer, 4);
    expect(unitY(frame, south)).toBeCloseTo(frame.extent + frame.buffer, 4);
  });
});
