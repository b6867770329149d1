import { describe, expect, test } from 'vitest';
import { readStreetList, type StreetList } from '#geo/text/streetList.ts';
import { PHRASE_STREETS, STREET_PHRASES } from './fixtures/streetPhrases.ts';
import { line, networkOf, segment } from './engineFixtures.ts';

const network = networkOf(
  PHRASE_STREETS.map(([name, place = 'Proefdorp'], i) =>
    segment(`s-${i}`, { name, place, line: line([0, 50 * i], [100, 50 * i]) }),
  ),
);

/** Links in the notation of the phrases. */
function notation({ links, unmatched }: StreetList): string[] {
  return [
    ...links.map(({ target, question }) => (question ? '? ' : '') + targetNotation(target)),
    ...unmatched.map(() => '??'),
  ];
}

function targetNotation(target: StreetList['links'][number]['target']): string {
  const { name } = target.street;
  switch (target.kind) {
    case 'street':
      return name;
    case 'side':
      return `${name} ${target.side}`;
    case 'between':
      return [name, ...target.between.map((ref) => ref.name)].join(' | ');
    case 'stretch':
      return `${name} stretch`;
    case 'numbers': {
      const { from, to, parity, except } = target;
      const range = from === null && to === null ? 'all' : `${from ?? ''}..${to ?? ''}`;
      const parts = [name, range];
      if (parity !== 'all') parts.push(parity);
      if (except.length > 0) parts.push(`-${except.join(',')}`);
      return parts.join(' ');
    }
  }
}

describe('a list of streets in plain Dutch', () => {
  test.for(STREET_PHRASES)('%s', ([phrase, ...expected]) => {
    expect(notation(readStreetList(network, phrase))).toEqual(expected);
  });

  test('the corpus has at least 150 phrases', () => {
    expect(STREET_PHRASES.length).toBeGreaterThanOrEqual(150);
  });
});
