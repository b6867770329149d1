import { IconSearch } from '@tabler/icons-react';
import { expect, test } from 'vitest';
import { commands as english } from '#src/i18n/en/commands.ts';
import { commands as dutch } from '#src/i18n/nl/commands.ts';
import type { Command } from './Command.ts';
import { rankCommands } from './rankCommands.ts';

const command = (id: string, label: string, words = '', off?: string): Command => ({
  id,
  label,
  words,
  icon: IconSearch,
  off,
  run: () => {},
});
const found = (all: readonly Command[], query: string) =>
  rankCommands(all, query).map(({ id }) => id);

const all = ({ items, words }: typeof dutch | typeof english) =>
  Object.entries(items).map(([id, label]) => command(id, label, words[id as keyof typeof items]));

test('a name that begins with the query comes before a word in it, that before another word for it', () => {
  const commands = [
    command('within', 'Iets', 'herplannen'),
    command('other', 'Back-up', 'plan'),
    command('word', 'Alle plannen'),
    command('start', 'Plan bewaren'),
  ];
  expect(found(commands, 'plan')).toEqual(['start', 'word', 'other', 'within']);
});

test('every word of the query has to be found, in any order, without accents or case', () => {
  const commands = [command('a', 'Weergave: donker'), command('b', 'Weergave: licht')];
  expect(found(commands, 'DONKER weerg')).toEqual(['a']);
  expect(found(commands, 'donker licht')).toEqual([]);
  expect(found([command('c', 'Scenario’s')], "scenario's")).toEqual(['c']);
  expect(found([command('d', 'Deel\u00ADgebieden')], 'deelgebied')).toEqual(['d']);
});

test('what cannot be done now comes last, and no query finds nothing', () => {
  const commands = [command('off', 'Opnieuw', '', 'niets'), command('on', 'Iets', 'opnieuw')];
  expect(found(commands, 'opnieuw')).toEqual(['on', 'off']);
  expect(found(commands, '  ')).toEqual([]);
});

test.each([
  ['terug', 'undo'],
  ['undo', 'undo'],
  ['dark mode', 'themeDark'],
  ['donker', 'themeDark'],
  ['english', 'languageEn'],
  ['excel', 'openFile'],
  ['importeren', 'openFile'],
  ['whatsapp', 'newGroup'],
  ['afdrukken', 'report'],
  ['backup', 'savePlan'],
  ['uitleg', 'help'],
  ['toetsenbord', 'shortcuts'],
  ['ongedekt', 'nextGap'],
  ['pdok', 'searchData'],
])('"%s" finds the command %s in Dutch first', (query, id) => {
  expect(found(all(dutch), query)[0]).toBe(id);
});

test.each([
  ['undo', 'undo'],
  ['revert', 'undo'],
  ['dark', 'themeDark'],
  ['print', 'report'],
  ['load', 'openFile'],
  ['manual', 'help'],
])('"%s" finds the command %s in English first', (query, id) => {
  expect(found(all(english), query)[0]).toBe(id);
});

test('every command and every panel has other words for it', () => {
  for (const { items, words } of [dutch, english]) {
    expect(Object.keys(items).filter((id) => !words[id as keyof typeof items])).toEqual([]);
  }
});
