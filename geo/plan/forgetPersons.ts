import { applyChange } from './change.ts';
import { ERASED, erasePerson } from './edits/privacy.ts';
import type { Plan } from './plan.ts';
import { personRecords, type PersonRecord } from './retention.ts';
import { isSameContact } from './sameContact.ts';
import { traceOf } from './traceOf.ts';

/**
 * An earlier version of a plan without persons who were erased since. A record may have had another
 * name or number then: it goes by its id and by its contact, and is not mentioned any more as it was
 * called then nor as it is called now. Names of groups and areas lose it too: nobody can look at a
 * version and rename what is in it.
 */
export function forgetPersons(version: Plan, erased: readonly PersonRecord[]): Plan {
  const then = personRecords(version).filter(({ record }) =>
    erased.some((each) => each.record.id === record.id || isSameContact(each.record, record)),
  );
  return [...then, ...erased].reduce(withoutPerson, version);
}

function withoutPerson(version: Plan, of: PersonRecord): Plan {
  const { words } = traceOf(version, of);
  // a problem: not a record of this version, or gone with another one of the same person
  const erasure = erasePerson(version, of);
  const plan = erasure.ok ? applyChange(version, erasure.value) : version;
  return reworded(plan, (text) => words(text, ERASED));
}

type Reword = (text: string) => string;
type ById<Entity> = { readonly [id: string]: Entity };

function reworded(plan: Plan, words: Reword): Plan {
  return {
    ...plan,
    settings: mapped(plan.settings, (settings) => ({
      ...named(settings, words),
      ...(settings.texts && {
        texts: settings.texts.map((each) => ({ ...each, text: words(each.text) })),
      }),
    })),
    subAreas: mapped(plan.subAreas, (each) => named(each, words)),
    groups: mapped(plan.groups, (each) => named(each, words)),
    scenarios: mapped(plan.scenarios, (each) => named(each, words)),
    exclusions: mapped(plan.exclusions, (each) => noted(each, words)),
    persons: mapped(plan.persons, (each) => noted(each, words)),
    signUps: mapped(plan.signUps, (each) => noted(each, words)),
  };
}

const noted = <Entity extends { readonly note: string }>(
  entity: Entity,
  words: Reword,
): Entity => ({
  ...entity,
  note: words(entity.note),
});

const named = <Entity extends { readonly name: string; readonly note: string }>(
  entity: Entity,
  words: Reword,
): Entity => ({ ...noted(entity, words), name: words(entity.name) });

const mapped = <Entity>(entities: ById<Entity>, map: (entity: Entity) => Entity): ById<Entity> =>
  Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, map(entity)]));
