import type { LayerStyle, StyleRule, StyleSymbol } from '#geo/formats/write/layerStyle.ts';
import { COVER_WORDS, PROPOSAL_WORDS } from './gisWords.ts';

// of Okabe and Ito, as on the map: told apart by any eye, and by their patterns in a grey print
const VERMILION = '#d55e00';
const GREEN = '#009e73';
const BLUE = '#0072b2';
const PURPLE = '#cc79a7';
const BLACK = '#000000';
const GREY = '#6b6459';
const WHITE = '#ffffff';

type Line = Extract<StyleSymbol, { kind: 'line' }>;

const line = (colour: string, widthMm: number, more: Partial<Line> = {}): Line => ({
  kind: 'line',
  colour,
  widthMm,
  dashesMm: null,
  middle: null,
  side: null,
  ...more,
});

/** Each side beside the street on which it lies. */
const SIDE: Line['side'] = { column: 'kant', left: 'links', mm: 0.9 };

const rule = (title: string, column: string, value: string, symbol: StyleSymbol): StyleRule => ({
  title,
  where: [{ column, is: '=', value }],
  symbol,
});

const all = (title: string, symbol: StyleSymbol): readonly StyleRule[] => [
  { title, where: [], symbol },
];

/** Strong dashes where nothing is covered; a thin line, two of them, or dash and dot where it is. */
export const COVERAGE_STYLE: LayerStyle = {
  nameColumn: 'straat',
  rules: [
    rule(
      'Niet gedekt',
      'dekking',
      COVER_WORDS.none,
      line(VERMILION, 1.1, { dashesMm: [2.4, 1.1], side: SIDE }),
    ),
    rule(
      'Gepland',
      'dekking',
      COVER_WORDS.planned,
      line(GREEN, 0.6, { dashesMm: [3, 0.8, 0.7, 0.8], side: SIDE }),
    ),
    rule('Gedekt', 'dekking', COVER_WORDS.one, line(GREEN, 0.45, { side: SIDE })),
    rule(
      'Door meer groepen gedekt',
      'dekking',
      COVER_WORDS.more,
      line(BLUE, 1.1, { middle: { colour: WHITE, widthMm: 0.4 }, side: SIDE }),
    ),
  ],
};

const outlined = (isDashed: boolean): StyleSymbol => ({
  kind: 'area',
  colour: BLUE,
  colourColumn: 'kleur',
  fill: isDashed ? 'back-slanted' : 'none',
  outlineMm: 0.7,
  isDashed,
});

export const SUB_AREA_STYLE: LayerStyle = {
  nameColumn: 'naam',
  rules: [
    {
      title: 'Gepland deelgebied',
      where: [{ column: 'gepland', is: '=', value: true }],
      symbol: outlined(true),
    },
    {
      title: 'Deelgebied',
      where: [{ column: 'gepland', is: '=', value: false }],
      symbol: outlined(false),
    },
  ],
};

export const GROUP_STYLE: LayerStyle = {
  nameColumn: 'naam',
  rules: [
    {
      title: 'Geplande appgroep',
      where: [{ column: 'gepland', is: '=', value: true }],
      symbol: line(GREEN, 0.8, { dashesMm: [3, 0.8, 0.7, 0.8] }),
    },
    {
      title: 'Appgroep',
      where: [{ column: 'gepland', is: '=', value: false }],
      symbol: line(GREEN, 0.6),
    },
  ],
};

export const GAP_STYLE: LayerStyle = {
  nameColumn: 'nummer',
  rules: all('Gat in de dekking', line(VERMILION, 1.3, { dashesMm: [2.4, 1.1] })),
};

export const PROPOSAL_STYLE: LayerStyle = {
  nameColumn: 'groep',
  rules: [
    rule(
      'Nieuwe groep',
      'soort',
      PROPOSAL_WORDS.new,
      line(BLUE, 0.9, { dashesMm: [3, 0.8, 0.7, 0.8] }),
    ),
    rule('Uitbreiding', 'soort', PROPOSAL_WORDS.extend, line(BLUE, 0.9, { dashesMm: [0.8, 0.8] })),
    rule('Valt af', 'soort', PROPOSAL_WORDS.giveUp, line(PURPLE, 0.9, { dashesMm: [4, 2] })),
  ],
};

export const SIGN_STYLE: LayerStyle = {
  nameColumn: 'nummer',
  rules: all('Bord', { kind: 'point', colour: BLACK, shape: 'diamond', sizeMm: 3.4 }),
};

export const DISTRICT_STYLE: LayerStyle = {
  nameColumn: 'naam',
  rules: all('Wijk', {
    kind: 'area',
    colour: GREY,
    colourColumn: null,
    fill: 'none',
    outlineMm: 0.5,
    isDashed: true,
  }),
};
