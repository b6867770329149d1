import type { Direction } from '#geo/streets/areas/areaByStreets.ts';

export type Language = 'nl' | 'en';

/** How a language says where an area lies. */
export interface AreaWords {
  /** the way it is printed first, then others that are understood */
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  readonly between: readonly string[];
  readonly and: string;
  /** may stand before a street's name */
  readonly articles: readonly string[];
  /** the article that a street's name is printed with */
  readonly articleOf: (name: string) => string;
}

const dutch = (direction: string): readonly string[] => [
  `ten ${direction} van`,
  `aan de ${direction.replace(/en$/, '')}kant van`,
  `${direction.replace(/en$/, '')}elijk van`,
  `${direction} van`,
  `${direction.replace(/en$/, '')} van`,
];

const english = (direction: string): readonly string[] => [
  `${direction} of`,
  `to the ${direction} of`,
  `on the ${direction} side of`,
];

/** Streets named for these are "het": het Plein, het Oranjepark. */
const NEUTER =
  /(plein|park|pad|hof|plantsoen|veld|eind|einde|laantje|straatje|weggetje|rond|erf)$/i;

export const areaWords: Readonly<Record<Language, AreaWords>> = {
  nl: {
    directions: {
      north: dutch('noorden'),
      northeast: dutch('noordoosten'),
      east: dutch('oosten'),
      southeast: dutch('zuidoosten'),
      south: dutch('zuiden'),
      southwest: dutch('zuidwesten'),
      west: dutch('westen'),
      northwest: dutch('noordwesten'),
      above: ['boven'],
      below: ['onder'],
      left: ['links van'],
      right: ['rechts van'],
    },
    between: ['tussen', 'binnen'],
    and: 'en',
    articles: ['de', 'het', "'t"],
    articleOf: (name) => (NEUTER.test(name) ? 'het' : 'de'),
  },
  en: {
    directions: {
      north: english('north'),
      northeast: english('northeast'),
      east: english('east'),
      southeast: english('southeast'),
      south: english('south'),
      southwest: english('southwest'),
      west: english('west'),
      northwest: english('northwest'),
      above: ['above'],
      below: ['below'],
      left: ['left of', 'to the left of'],
      right: ['right of', 'to the right of'],
    },
    between: ['between', 'within'],
    and: 'and',
    articles: ['the', 'de', 'het', "'t"],
    articleOf: () => '',
  },
};
