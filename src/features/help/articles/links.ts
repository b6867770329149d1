import type { Article } from '#src/state/help.ts';

/** Words that mean something of their own here, in the order in which they build on each other. */
export const WORDS = [
  'plan',
  'district',
  'subArea',
  'appGroup',
  'use',
  'coverage',
  'side',
  'gap',
  'overlap',
  'notCounted',
  'administrator',
  'contactPerson',
  'deputy',
  'circle',
  'signUp',
  'scenario',
  'backup',
  'version',
] as const;
export type Word = (typeof WORDS)[number];

interface Links {
  /** explained under the page */
  readonly words: readonly Word[];
  /** where to read on */
  readonly related: readonly Article[];
}

export const LINKS: Readonly<Record<Article, Links>> = {
  begin: { words: ['plan', 'subArea', 'appGroup'], related: ['screen', 'data', 'sub-areas'] },
  screen: { words: ['coverage', 'overlap'], related: ['begin', 'gaps', 'keeping'] },
  data: { words: ['district'], related: ['area', 'begin'] },
  area: { words: ['district', 'notCounted', 'side'], related: ['data', 'sub-areas', 'gaps'] },
  'sub-areas': { words: ['subArea', 'contactPerson', 'side'], related: ['sub-area', 'groups'] },
  'sub-area': { words: ['subArea', 'contactPerson', 'deputy'], related: ['sub-areas', 'people'] },
  groups: { words: ['appGroup', 'use', 'administrator'], related: ['group', 'rules', 'gaps'] },
  group: { words: ['side', 'use', 'deputy'], related: ['groups', 'extend', 'rules'] },
  'sign-ups': { words: ['signUp', 'contactPerson'], related: ['people', 'sub-areas', 'keeping'] },
  gaps: { words: ['coverage', 'gap', 'overlap', 'side'], related: ['street', 'extend', 'share'] },
  street: { words: ['side', 'notCounted', 'gap'], related: ['gaps', 'group'] },
  extend: { words: ['gap', 'scenario', 'overlap'], related: ['scenarios', 'gaps', 'group'] },
  scenarios: { words: ['scenario'], related: ['extend', 'report'] },
  people: { words: ['administrator', 'contactPerson', 'deputy'], related: ['circle', 'alarm'] },
  circle: { words: ['circle', 'administrator'], related: ['people', 'rules', 'alarm'] },
  alarm: { words: ['appGroup', 'administrator'], related: ['people', 'rules'] },
  rules: { words: ['use'], related: ['groups', 'circle'] },
  share: { words: ['backup', 'plan'], related: ['report', 'signs', 'keeping'] },
  report: { words: ['coverage', 'gap', 'scenario'], related: ['share', 'signs'] },
  signs: { words: ['appGroup'], related: ['report', 'share'] },
  keeping: { words: ['backup', 'version', 'plan'], related: ['share', 'sign-ups'] },
  accessibility: { words: ['gap'], related: ['screen', 'sub-area'] },
  words: { words: WORDS, related: ['begin', 'gaps'] },
};

/** All pages, in the order in which one would read them. */
export const PARTS = {
  first: ['begin', 'screen', 'data'],
  panels: [
    'area',
    'sub-areas',
    'sub-area',
    'groups',
    'group',
    'sign-ups',
    'gaps',
    'street',
    'extend',
    'scenarios',
    'people',
    'circle',
    'alarm',
    'rules',
    'share',
    'report',
    'signs',
  ],
  more: ['keeping', 'accessibility', 'words'],
} as const satisfies Record<string, readonly Article[]>;
