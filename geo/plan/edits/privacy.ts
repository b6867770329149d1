import { fail, succeed } from '#geo/result.ts';
import { retentionSchema, type Settings } from '../entities.ts';
import type { Delete, Put } from '../change.ts';
import { settingsOf, type Plan } from '../plan.ts';
import { laterBy, retentionOf, type PersonRecord } from '../retention.ts';
import { traceOf } from '../traceOf.ts';
import { removePerson } from './persons.ts';
import { entity, parse, type EditResult } from './problem.ts';
import { applyChange } from '../change.ts';

/** Other months after which records are looked at. */
export function setRetention(plan: Plan, input: { months: unknown }): EditResult {
  const parsed = parse(retentionSchema, input.months);
  if (!parsed.ok) return parsed;
  const settings = { ...settingsOf(plan), retention: parsed.value };
  return succeed({
    label: { code: 'settings/update' },
    puts: [{ kind: 'settings', entity: settings }],
    deletes: [],
  });
}

/** Keeps a person after a look on a day, until the months of their kind have passed again. */
export function keepPerson(plan: Plan, input: { id: string; today: string }): EditResult {
  const found = entity(plan, 'persons', input.id);
  if (!found.ok) return found;
  const reviewOn = laterBy(input.today, retentionOf(plan).person);
  const put: Put = { kind: 'persons', entity: { ...found.value, reviewOn } };
  return succeed({ label: { code: 'person/review' }, puts: [put], deletes: [] });
}

/** What stands in a note instead of what was erased. */
export const ERASED = '…';

/**
 * Takes everything of one person out of the plan: the record itself, those with the same number or
 * e-mail address, their tasks, and their name, number and address where a note mentions them. To be
 * erased from what is stored as well, the change goes to the store's `erase`.
 */
export function erasePerson(plan: Plan, input: PersonRecord): EditResult {
  const { kind, record } = input;
  const found = entity(plan, kind, record.id);
  if (!found.ok) return found;
  const { records, notes, words } = traceOf(plan, input);
  const deletes: Delete[] = [];
  const puts: Put[] = [];
  let now = plan;
  for (const each of records) {
    if (each.kind === 'signUps') {
      deletes.push({ kind: 'signUps', id: each.record.id });
      continue;
    }
    const removed = removePerson(now, { id: each.record.id });
    if (!removed.ok) return removed;
    now = applyChange(now, removed.value);
    deletes.push(...removed.value.deletes);
    puts.push(...removed.value.puts);
  }
  const gone = new Set(deletes.map(({ id }) => id));
  const mended = notes
    .filter(({ id }) => !gone.has(id))
    .map(({ kind: ofKind, id }) => {
      const noted = now[ofKind][id]!;
      return { kind: ofKind, entity: { ...noted, note: words(noted.note, ERASED) } } as Put;
    });
  if (deletes.length === 0) return fail({ code: 'edit/nothing' });
  const settings = withoutMentions(settingsOf(now), (text) => words(text, ERASED));
  const others = mended.filter((put) => put.kind !== 'settings');
  return succeed({
    label: { code: 'person/erase' },
    puts: [...puts, ...others, ...settings],
    deletes,
  });
}

/** The settings without a person in their note and in the texts for groups; none when nothing changes. */
function withoutMentions(settings: Settings, words: (text: string) => string): Put[] {
  const { note, texts = [] } = settings;
  const reworded = texts.map((each) => Object.assign({}, each, { text: words(each.text) }));
  const isSame = words(note) === note && texts.every(({ text }, i) => text === reworded[i]!.text);
  if (isSame) return [];
  const entity = { ...settings, note: words(note), ...(settings.texts ? { texts: reworded } : {}) };
  return [{ kind: 'settings', entity }];
}
