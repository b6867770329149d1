import type { Change } from '#geo/plan/change.ts';
import type { Plan } from '#geo/plan/plan.ts';

// What several tabs do to one plan at once. Each makes things of its own, so that the judge can tell
// whose edits are there; all of them write one name, of which the last counts.

export const TABS_PLAN = 'Tabbladen';

const SHARED = 'shared-1';
const OWN_NOTE_EVERY = 3;
const SHARED_NAME_EVERY = 4;

/** The edit of a tab with this number, from 1. */
export function tabEdit(plan: Plan, tab: number, n: number): Change {
  const puts: Change['puts'][number][] = [areaPut(plan, idOf(tab, n), `Gebied ${tab}-${n}`)];
  // two things in one change: there together, or not at all
  if (n % OWN_NOTE_EVERY === 0) {
    puts.push(areaPut(plan, idOf(tab, 1), `Gebied ${tab}-1`, String(n)));
  }
  if (n % SHARED_NAME_EVERY === 0) puts.push(areaPut(plan, SHARED, `Van ${tab}, stap ${n}`));
  return { label: { code: 'subArea/add' }, puts, deletes: [] };
}

/** How many edits of a tab are there, from the first; null when they are there by half. */
export function tabEditsIn(plan: Plan, tab: number): number | null {
  const own = Object.keys(plan.subAreas).filter((id) => id.startsWith(`tab-${tab}-`));
  const count = own.length;
  const isUnbroken = own.every((id) => Number(id.split('-')[2]) <= count);
  const noted = Number(plan.subAreas[idOf(tab, 1)]?.note ?? 0);
  const isWhole = noted === count - (count % OWN_NOTE_EVERY);
  return isUnbroken && isWhole ? count : null;
}

const idOf = (tab: number, n: number) => `tab-${tab}-${n}`;

function areaPut(
  plan: Plan,
  id: string,
  name: string,
  note?: string,
): Extract<Change['puts'][number], { kind: 'subAreas' }> {
  const before = plan.subAreas[id] ?? NEW;
  return { kind: 'subAreas', entity: { ...before, id, name, note: note ?? before.note } };
}

const NEW: Plan['subAreas'][string] = {
  id: '',
  name: '',
  colour: '#0072b2',
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [5.01, 52],
        [5.01, 52.01],
        [5, 52],
      ],
    ],
  },
  contactPersons: [],
  note: '',
  scenario: null,
};
