import { expect, test } from 'vitest';
import { networkOf, segment, at, line, ring } from '#tests/engineFixtures.ts';
import { decodedLines } from '#tests/decodedTile.ts';
import { previewPointedOutTile, previewStreetsTile, type Preview } from './previewTile.ts';

const NOTHING: Preview = {
  streets: null,
  pointedOutSegments: null,
  borders: [],
  dots: [],
  pointedOutDots: [],
};
// where the fixtures are: around 5 east, 52 north
const TILE = { z: 14, x: 8419, y: 5411 };

const pointedOut = (preview: Partial<Preview>) =>
  decodedLines(previewPointedOutTile({ ...NOTHING, ...preview }, TILE), 'pointedOut', TILE);

test('of streets, those that are marked are pointed out, and no others', () => {
  const { streets } = networkOf([segment('a'), segment('b', { line: line([0, 50], [100, 50]) })]);
  const lines = pointedOut({ streets, pointedOutSegments: Uint8Array.of(0, 1) });
  expect(lines).toHaveLength(1);
  expect(lines[0]!.line[0]![1]).toBeCloseTo(at(0, 50)[1], 4);
  expect(pointedOut({ streets })).toEqual([]);
});

test('a border is pointed out where the tile meets it', () => {
  const rings = [ring([0, 0], [100, 0], [100, 100])];
  const here = { rings, bbox: [5, 52, 5.002, 52.002] as const };
  const elsewhere = { rings, bbox: [6, 52, 6.1, 52.1] as const };
  expect(pointedOut({ borders: [here] })).not.toEqual([]);
  expect(pointedOut({ borders: [elsewhere] })).toEqual([]);
});

test('every dot is seen, those on top of each other once', () => {
  const dots = [at(0, 0), at(0.1, 0), at(200, 0), at(90_000, 0)];
  const drawn = decodedLines(previewStreetsTile({ ...NOTHING, dots }, TILE), 'streets', TILE);
  expect(drawn).toHaveLength(2);
  expect(pointedOut({ pointedOutDots: dots })).toHaveLength(2);
});

test('a hundred thousand dots make no more than a tile can show', () => {
  const dots = Array.from({ length: 100_000 }, (_, i) => at((i % 1000) * 2, Math.floor(i / 1000)));
  expect(pointedOut({ pointedOutDots: dots }).length).toBeLessThan(20_000);
});
