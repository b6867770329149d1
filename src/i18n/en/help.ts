import type { Texts } from '../shape.ts';
import type { help as dutch } from '../nl/help.ts';

/** The help around its pages; the pages themselves are in features/help/articles. */
export const help: Texts<typeof dutch> = {
  button: 'Help',
  about: 'Help: {{title}}',
  contents: 'All help',
  contentsIntro: 'Choose what you want to know about. The help works without internet too.',
  parts: {
    first: 'To begin with',
    panels: 'For each part',
    more: 'Further',
  },
  notes: 'Good to know',
  words: 'Words',
  related: 'Read on',
  print: 'Print',
  close: 'Close the help',
  manual: 'Manual (in Dutch)',
  tour: 'Tour',
};
