import { listed } from './listed.ts';
import type { QuestionSentences } from './sentences.ts';

export const questionsNl: QuestionSentences = {
  'street/unknown': ({ typed }) => `"${typed}" staat niet bij de straten. Welke straat is het?`,
  'street/alike': ({ typed, names }) => `Is met "${typed}" ${listed(names, 'of')} bedoeld?`,
  'street/several': ({ name, places }) =>
    places.length > 1
      ? `Welke ${name}: die in ${listed(places, 'of')}?`
      : `Er zijn meer straten die ${name} heten. Welke is het?`,
  'numbers/until': ({ number }) => `Hoort nummer ${number} er zelf ook bij?`,
  'numbers/addition': ({ typed }) =>
    `Een koppeling kent geen toevoegingen: is heel nummer ${Number.parseInt(typed, 10)} goed voor "${typed}"?`,
  'numbers/dash': ({ typed }) =>
    `Is "${typed}" een reeks huisnummers, of een nummer met een toevoeging?`,
  'numbers/parity': () => 'De nummers kloppen niet met even of oneven. Wat is bedoeld?',
  'numbers/descending': () => 'De nummers lopen van hoog naar laag. Kloppen ze?',
  'side/compass': ({ typed }) => `Welke kant is de ${typed}: even of oneven?`,
  'between/side': () => 'Gaat het om een van beide kanten? Dat stuk moet getekend worden.',
  'between/one-end': ({ crossing }) =>
    `Waar eindigt het stuk dat bij de kruising met ${crossing} begint?`,
  'cut/by-hand': () => 'Waar het stuk eindigt, moet op de kaart worden aangewezen. Waar is dat?',
  'streets/around': () => 'Welke straten in de omgeving horen erbij?',
  'street/part': () => 'Welk stuk van de straat is bedoeld?',
  'streets/both': () => 'Geldt de kant die erachter staat ook voor deze straat?',
  area: () => 'Dit is een gebied. Is het een deelgebied?',
  'words/left': ({ words }) => `Wat betekent "${words}" hier?`,
  'street/missing': () => 'Bij welke straat hoort dit?',
};
