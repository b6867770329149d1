import type { TFunction } from 'i18next';
import type { Question } from '#geo/text/questions.ts';
import { lookUp } from '#src/i18n/lookUp.ts';

/** What to ask about a street that a text names, in a sentence. */
export function questionText(t: TFunction, question: Question): string {
  switch (question.code) {
    case 'street/alike':
      return t('groups.ask.street/alike', { ...question, names: listed(t, question.names) });
    case 'street/several':
      return question.places.length > 1
        ? t('groups.ask.street/several', { ...question, places: listed(t, question.places) })
        : t('groups.ask.street/namesakes', question);
    case 'numbers/addition':
      return t('groups.ask.numbers/addition', { number: Number.parseInt(question.typed, 10) });
    default:
      return lookUp(t, `groups.ask.${question.code}`, question);
  }
}

const listed = (t: TFunction, names: readonly string[]): string =>
  names.length > 1
    ? `${names.slice(0, -1).join(', ')} ${t('groups.or')} ${names.at(-1)}`
    : names.join('');
