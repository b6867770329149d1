/** The help around its pages; the pages themselves are in features/help/articles. */
export const help = {
  button: 'Uitleg',
  about: 'Uitleg: {{title}}',
  contents: 'Alle uitleg',
  contentsIntro: 'Kies waar u iets over wilt weten. De uitleg werkt ook zonder internet.',
  parts: {
    first: 'Om te beginnen',
    panels: 'Per onderdeel',
    more: 'Verder',
  },
  notes: 'Goed om te weten',
  words: 'Woorden',
  related: 'Lees ook',
  print: 'Afdrukken',
  close: 'Uitleg sluiten',
  manual: 'Handleiding',
  tour: 'Rondleiding',
} as const;
