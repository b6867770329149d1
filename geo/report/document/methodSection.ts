import type { Dossier } from '#geo/dossier/dossier.ts';
import type { Block, Section } from './reportDocument.ts';
import type { Saying } from './said.ts';

/** What the figures mean, where the data are from, and that nobody is in it. */
export function methodSection(dossier: Dossier, { words, formats }: Saying): Section {
  const text = (said: string): Block => ({ kind: 'text', look: 'plain', text: said });
  const { sources, contacts, schematic, purpose } = dossier;
  const persons =
    contacts.length === 0
      ? words.withoutPersons
      : words.withContacts(contacts.length, formats.count(contacts.length));
  return {
    id: 'method',
    heading: words.headings.method,
    level: 2,
    startsPage: false,
    blocks: [
      ...words.method.map(text),
      text(words.purposeMethod[purpose]),
      ...(schematic ? [text(words.schematic)] : []),
      { kind: 'list', items: sources.map((source) => sourceText(source, words, formats)) },
      { kind: 'text', look: 'small', text: `${persons} ${words.madeWith}` },
    ],
  };
}

function sourceText(
  { kind, source, date, licence, attribution }: Dossier['sources'][number],
  words: Saying['words'],
  { day }: Saying['formats'],
): string {
  const name = attribution && attribution !== source ? `${source} (${attribution})` : source;
  const when = date && /^\d{4}-\d{2}-\d{2}/.test(date) ? day(date) : date;
  return words.source(words.data[kind], name, when, licence);
}
