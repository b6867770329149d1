import type { Texts } from '../shape.ts';
import type { extending as dutch } from '../nl/extending.ts';

export const extending: Texts<typeof dutch> = {
  title: 'Extend',
  scenariosText:
    'A scenario is a plan on top of now: which groups are added, which groups grow. Now only changes when you make a plan real.',
  openScenarios: 'To the scenarios',
};
