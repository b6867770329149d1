import type { District } from '#geo/plan/district.ts';
import type { Group, Link, SubArea } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';

/**
 * A plan in which every area is a sub-area that a safety group of its own serves, of the same
 * name. Areas of one name are told apart: "Noord", "Noord (2)".
 */
export function planOfAreas(areas: readonly District[]): Plan {
  const named = distinctNames(areas.map(({ name }) => name)).map((name, i) => ({
    name,
    number: i + 1,
    area: areas[i]!.area,
  }));
  return {
    ...emptyPlan('Areas'),
    subAreas: byId(
      named.map(({ name, number, area }): SubArea => ({
        id: `area-${number}`,
        name,
        colour: '#0072b2',
        area,
        contactPersons: [],
        note: '',
        scenario: null,
      })),
    ),
    groups: byId(
      named.map(({ name, number }): Group => ({
        id: `group-${number}`,
        name,
        platform: 'whatsapp',
        use: 'safety',
        status: 'active',
        administrators: [],
        members: null,
        capacity: null,
        note: '',
        scenario: null,
      })),
    ),
    links: byId(
      named.map(({ number }): Link => ({
        id: `link-${number}`,
        group: `group-${number}`,
        target: { kind: 'subArea', subArea: `area-${number}` },
        scenario: null,
      })),
    ),
  };
}

function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let turn = 2; taken.has(distinct); turn++) distinct = `${name} (${turn})`;
    taken.add(distinct);
    return distinct;
  });
}

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]) {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}
