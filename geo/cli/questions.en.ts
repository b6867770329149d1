import { listed } from './listed.ts';
import type { QuestionSentences } from './sentences.ts';

export const questionsEn: QuestionSentences = {
  'street/unknown': ({ typed }) => `"${typed}" is not among the streets. Which street is it?`,
  'street/alike': ({ typed, names }) => `Does "${typed}" mean ${listed(names, 'or')}?`,
  'street/several': ({ name, places }) =>
    places.length > 1
      ? `Which ${name}: the one in ${listed(places, 'or')}?`
      : `Several streets are called ${name}. Which one is it?`,
  'numbers/until': ({ number }) => `Is number ${number} itself included?`,
  'numbers/addition': ({ typed }) =>
    `A link knows no additions: is all of number ${Number.parseInt(typed, 10)} right for "${typed}"?`,
  'numbers/dash': ({ typed }) =>
    `Is "${typed}" a range of house numbers, or one number with an addition?`,
  'numbers/parity': () => 'The numbers do not agree with odd or even. What is meant?',
  'numbers/descending': () => 'The numbers run from high to low. Are they right?',
  'side/compass': ({ typed }) => `Which side is the "${typed}": even or odd?`,
  'between/side': () => 'Is one side of it meant? Then that stretch has to be drawn.',
  'between/one-end': ({ crossing }) =>
    `Where does the stretch end that begins at the crossing with ${crossing}?`,
  'cut/by-hand': () => 'Where the stretch ends has to be shown on the map. Where is that?',
  'streets/around': () => 'Which streets around it belong to it?',
  'street/part': () => 'Which part of the street is meant?',
  'streets/both': () => 'Does the side that is said behind it hold for this street, too?',
  area: () => 'This is an area. Is it a sub-area?',
  'words/left': ({ words }) => `What does "${words}" mean here?`,
  'street/missing': () => 'Which street does this belong to?',
};
