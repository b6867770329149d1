import { expect, test } from 'vitest';
import { boxAround, CARD, placeBeside, type Box, type Place } from './tourSteps.ts';

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

test('parts that are beside each other have one box, and what is not seen has none', () => {
  const hidden = box(0, 0, 0, 0);
  expect(boxAround([box(10, 0, 50, 44), hidden, box(60, 2, 90, 40)])).toEqual(box(10, 0, 90, 44));
  expect(boxAround([hidden])).toBeNull();
});

/** The card as it stands on the screen, at its highest. */
function cardAt(place: Place, screen: typeof LAPTOP): Box {
  const top = place.top ?? screen.height - place.bottom! - CARD.height;
  return box(place.left, top, place.left + CARD.width, top + CARD.height);
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([
  ['the rail', box(0, 60, 128, 900), LAPTOP],
  ['the panel', box(128, 60, 524, 900), LAPTOP],
  ['the map', box(524, 60, 1440, 900), LAPTOP],
  ['search', box(330, 8, 690, 52), LAPTOP],
  ['undo', box(1170, 8, 1430, 52), LAPTOP],
  ['the rail of a phone', box(0, 780, 390, 844), PHONE],
  ['the sheet of a phone', box(0, 390, 390, 780), PHONE],
  ['the map of a phone', box(0, 60, 390, 390), PHONE],
  ['undo on a phone', box(262, 8, 386, 52), PHONE],
])('the card stands beside %s, whole on the screen', (_, part, screen) => {
  const card = cardAt(placeBeside(part, screen), screen);
  expect(overlaps(card, part)).toBe(false);
  expect(card.left).toBeGreaterThan(0);
  expect(card.top).toBeGreaterThan(0);
  expect(card.right).toBeLessThan(screen.width);
  expect(card.bottom).toBeLessThan(screen.height);
});

test('where nothing is free, or nothing is to be seen, the card is whole on the screen all the same', () => {
  const low = { width: 720, height: 450 };
  for (const part of [box(84, 60, 402, 450), box(0, 0, 720, 450), null]) {
    const card = cardAt(placeBeside(part, low), low);
    expect(card.top).toBeGreaterThan(0);
    expect(card.bottom).toBeLessThan(low.height);
  }
});
