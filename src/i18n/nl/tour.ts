/** The tour past the parts of the screen. */
export const tour = {
  offer: 'Nieuw hier?',
  offerText: 'In een minuut ziet u wat waar staat.',
  start: 'Rondleiding beginnen',
  decline: 'Nee, bedankt',
  position: '{{at, number}} van {{of, number}}',
  skip: 'Overslaan',
  back: 'Vorige stap',
  next: 'Volgende stap',
  done: 'Klaar met rondleiding',
  steps: {
    rail: {
      title: 'Wat u kunt doen',
      text: 'Hier kiest u een onderdeel: van het gebied en de groepen tot het rapport. Een plan opent met {{panel}}.',
    },
    panel: {
      title: 'Hoeveel er gedekt is',
      text: 'Hier staan de cijfers en de lijsten. Klik op een regel, en de kaart gaat erheen.',
    },
    map: {
      title: 'De kaart',
      text: 'Groen is gedekt, oranje gestreept nog niet. Klik op een straat om te zien wie hem dekt.',
    },
    search: {
      title: 'Zoeken',
      text: 'Typ een straat, een deelgebied of een groep. Op het toetsenbord: Ctrl K.',
    },
    saved: {
      title: 'Niets raakt kwijt',
      text: 'Met de pijl maakt u een stap ongedaan. Alles wordt vanzelf bewaard op dit apparaat. Een back-up maakt u bij {{panel}}.',
    },
    help: {
      title: 'Hulp nodig?',
      text: 'Het vraagteken geeft uitleg over wat u ziet. Deze rondleiding staat in het menu van het plan, linksboven.',
    },
  },
} as const;
