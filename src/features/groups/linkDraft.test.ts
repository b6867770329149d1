import { describe, expect, test } from 'vitest';
import type { StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import { lineMetres } from '#geo/geometry/alongLine.ts';
import { line, metresOf, street } from '#tests/engineFixtures.ts';
import { newDraft, targetOfDraft, type LinkDraft } from './linkDraft.ts';

const choices: StreetChoices = {
  street: street(),
  sides: ['odd', 'even'],
  numbers: [
    { parity: 'odd', from: 1, to: 29 },
    { parity: 'even', from: 2, to: 30 },
  ],
  crossings: [
    { street: street('Kerkweg'), metres: 100 },
    { street: street('Molenweg'), metres: 200 },
  ],
  line: line([0, 0], [100, 0], [300, 0]),
};
const begun = newDraft(choices, lineMetres(choices.line));
const target = (fields: Partial<LinkDraft>) => targetOfDraft(choices, { ...begun, ...fields });

describe('a form means', () => {
  test('the whole street, to begin with', () => {
    expect(target({})).toEqual({ kind: 'street', street: street() });
  });

  test('all numbers that the street has, until they are changed', () => {
    expect(target({ part: 'numbers' })).toMatchObject({ from: 1, to: 30, parity: 'all' });
    expect(target({ part: 'numbers', from: 11, to: null, parity: 'odd' })).toMatchObject({
      from: 11,
      to: null,
      parity: 'odd',
    });
  });

  test('not the numbers that are left out, however they are written', () => {
    expect(target({ part: 'numbers', except: '14 en 12, 14' })).toMatchObject({ except: [12, 14] });
  });

  test('nothing while numbers run backwards or are none', () => {
    expect(target({ part: 'numbers', from: 9, to: 3 })).toBeNull();
    expect(target({ part: 'numbers', except: '1234567' })).toBeNull();
  });

  test('the stretch between two cross streets, and nothing between one and itself', () => {
    expect(target({ part: 'between' })).toMatchObject({
      between: [{ name: 'Kerkweg' }, { name: 'Molenweg' }],
    });
    expect(target({ part: 'between', between: [1, 1] })).toBeNull();
  });

  test('the stretch from so many metres to so many along the street', () => {
    const drawn = target({ part: 'stretch', stretch: [50, 200], stretchSide: 'even' });
    expect(drawn).toMatchObject({ kind: 'stretch', side: 'even' });
    const ends = drawn?.kind === 'stretch' ? [drawn.from, drawn.to].map(metresOf) : [];
    expect(ends.map(([east]) => Math.round(east))).toEqual([50, 200]);
  });
});
