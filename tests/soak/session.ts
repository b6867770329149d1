import { applyChange, type Change } from '#geo/plan/change.ts';
import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import { withoutDanglingReferences } from '#geo/plan/danglingReferences.ts';
import { adoptDataSets } from '#geo/plan/edits/dataSets.ts';
import { erasePerson } from '#geo/plan/edits/privacy.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import { EDIT_COUNTS, editOf, editedBy, idsOf } from '#geo/plan/merging/mergeFixtures.ts';
import { ENTITY_KINDS, type AnyEntity, type Plan } from '#geo/plan/plan.ts';
import { randomFrom } from '#geo/planner/random.ts';
import { entityOf, type FoundData } from '#src/state/adoptFound.ts';
import type { StoredDataSet } from '#src/storage/dataSetStore.ts';
import { changeOfMerge } from '#src/storage/planMerging.ts';
import type { ReceivedPlan } from '#src/storage/receivedPlan.ts';

// What is done to a plan between two starts of the browser. It follows from a seed, so that the page
// does it and the judge knows what the plan must look like after each step, without being told.

export type Work = 'edits' | 'imports' | 'merges' | 'tidying';

export type Step =
  | 'edit'
  | 'undo'
  | 'redo'
  /** the plan goes to a colleague, whose copy comes back in the next merge */
  | 'share'
  | 'merge'
  /** other streets, districts and addresses in the plan */
  | 'data'
  /** a plan file becomes a plan of its own */
  | 'file'
  | 'compact'
  | 'erase'
  /** a version is kept */
  | 'keep';

/** The steps of one session; they count on from `from`. */
export interface Job {
  readonly seed: number;
  readonly from: number;
  /** how many steps are taken before the work that is interrupted */
  readonly quiet: number;
  readonly work: Work;
}

const WORKS: Record<Work, readonly Step[]> = {
  edits: Array.from({ length: 12 }, (_, i) => (i % 6 === 4 ? 'undo' : 'edit')),
  imports: ['file', 'data', 'file', 'data', 'edit', 'file'],
  merges: ['share', 'edit', 'edit', 'merge', 'share', 'edit', 'merge'],
  tidying: ['edit', 'compact', 'erase', 'keep', 'edit', 'compact', 'erase', 'keep'],
};

export function stepsOf({ seed, from, quiet, work }: Job): readonly Step[] {
  const quietSteps = Array.from({ length: quiet }, (_, i): Step => {
    const chance = randomOf(seed, from + i)();
    if (chance < 0.08) return 'undo';
    return chance < 0.12 ? 'redo' : 'edit';
  });
  return [...quietSteps, ...WORKS[work]];
}

/** A plan in the hands of one tab, and what that tab can take back. */
export interface Session {
  readonly plan: Plan;
  readonly past: readonly Plan[];
  readonly future: readonly Plan[];
  /** as it went to a colleague */
  readonly shared: Plan | null;
}

export const sessionOf = (plan: Plan): Session => ({ plan, past: [], future: [], shared: null });

/** The session after a step: what the app must make of it. `n` is the step's number. */
export function after(session: Session, step: Step, seed: number, n: number): Session {
  const { plan, past, future, shared } = session;
  switch (step) {
    case 'edit':
      return changed(session, editFor(plan, seed, n));
    case 'undo':
      return past.length === 0
        ? session
        : { ...session, plan: past.at(-1)!, past: past.slice(0, -1), future: [...future, plan] };
    case 'redo':
      return future.length === 0
        ? session
        : { ...session, plan: future.at(-1)!, past: [...past, plan], future: future.slice(0, -1) };
    case 'share':
      return { ...session, shared: plan };
    case 'merge': {
      const received = receivedFor(shared!, seed, n, { ancestors: [], bytes: NO_BYTES });
      const base = sharedStateOf(shared!).base;
      return changed(session, changeOfMerge(plan, { ...UNUSED, received, base, choices: {} }));
    }
    case 'data':
      return changed(session, adoption(plan, n));
    case 'erase': {
      const change = erasureFor(plan);
      return change ? { ...sessionOf(applyChange(plan, change)), shared } : session;
    }
    case 'file':
    case 'compact':
    case 'keep':
      return session;
  }
}

function changed(session: Session, change: Change): Session {
  const { plan, past } = session;
  const next = withoutDanglingReferences(applyChange(plan, change)).plan;
  // a change of nothing is no step
  if (said(next) === said(plan)) return session;
  return { ...session, plan: next, past: [...past, plan], future: [] };
}

/** A plan in one spelling. Data sets go by their kind: the app gives them ids by chance. */
export function said(plan: Plan): string {
  const dataSets = Object.values(plan.dataSets).map((each) =>
    Object.assign({}, each, { id: '', imports: [] }),
  );
  return canonicalJson({
    ...plan,
    dataSets: dataSets.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
  });
}

// ---- what the steps do

/** A plan does not grow for ever: from so many things on, more are removed. */
const MANY_THINGS = 90;
// the last edit that builds names data without bringing it: imports do that here
const BUILDING = EDIT_COUNTS.building - 1;

/** One edit of a coordinator. */
export function editFor(plan: Plan, seed: number, n: number): Change {
  const random = randomOf(seed, n, 1);
  const shown = sorted(plan);
  const things = ENTITY_KINDS.reduce((sum, kind) => sum + Object.keys(shown[kind]).length, 0);
  const removes = things > MANY_THINGS ? 0.6 : 0.15;
  const newId = idsOf(`edit-${n}`);
  for (let tries = 0; tries < 20; tries++) {
    const edit =
      random() < removes
        ? EDIT_COUNTS.building + nat(random, EDIT_COUNTS.removing)
        : nat(random, BUILDING);
    const made = editOf(shown, [edit, nat(random, 5), nat(random, 8)], newId);
    if (made?.ok) return made.value;
  }
  return valueOf(updateSettings(plan, { fields: { note: `stap ${n}` } }));
}

/** The copy of a colleague, who went on with it and took other streets. */
export function receivedFor(
  shared: Plan,
  seed: number,
  n: number,
  {
    ancestors,
    bytes,
  }: { readonly ancestors: readonly string[]; readonly bytes: ReadonlyMap<string, Blob> },
): ReceivedPlan {
  const random = randomOf(seed, n, 2);
  const edits = Array.from(
    { length: 6 },
    () => [nat(random, BUILDING), nat(random, 5), nat(random, 8)] as const,
  );
  const edited = editedBy(`colleague-${n}`, sorted(shared), edits);
  const id = `colleague-${n}-streets`;
  const streets = dataFor(n).find(({ read }) => read.kind === 'streets')!;
  const change = adoptDataSets(edited, {
    name: streets.provenance.name,
    dataSets: [entityOf({ ...streets, id }, null)],
  });
  const plan = applyChange(edited, valueOf(change));
  const dataSets: readonly StoredDataSet[] = [
    { id, kind: 'streets', bytes: bytes.get('streets') ?? new Blob([]) },
  ];
  return { plan, shared: sharedStateOf(plan), ancestors, dataSets, isWithoutPersons: false };
}

/** The change that erases someone; null when there is nobody. */
export function erasureFor(plan: Plan): Change | null {
  const person = Object.values(sorted(plan).persons)[0];
  return person ? valueOf(erasePerson(plan, { kind: 'persons', record: person })) : null;
}

/** So many things are in the data sets of the example from which all data comes. */
const COUNTS = { streets: 184, districts: 2, addresses: 1667 } as const;

/** Data as it comes out of a file, but for its bytes. */
export function dataFor(n: number, bytes: ReadonlyMap<string, Blob> = NO_BYTES): FoundData[] {
  const name = `Gegevens ${n}`;
  return (['streets', 'districts', 'addresses'] as const).map((kind) => ({
    read: {
      kind,
      bytes: bytes.get(kind) ?? new Blob([]),
      count: COUNTS[kind],
      summary: SUMMARY,
      matching: MATCHING,
    },
    provenance: { name, source: 'soak', date: null, licence: 'CC0', attribution: '' },
    imports: [],
  }));
}

function adoption(plan: Plan, n: number): Change {
  const dataSets = dataFor(n).map((found) =>
    entityOf({ ...found, id: `data-${n}-${found.read.kind}` }, null),
  );
  return valueOf(adoptDataSets(plan, { name: `Gegevens ${n}`, dataSets }));
}

const NO_BYTES: ReadonlyMap<string, Blob> = new Map();
const SUMMARY = {} as FoundData['read']['summary'];
const MATCHING = {} as FoundData['read']['matching'];
// a merge that is only worked out remembers nothing
const UNUSED = { stateOf: () => Promise.reject(new Error('not asked for')) };

/** The plan in an order of its own, which no reload changes. */
function sorted(plan: Plan): Plan {
  const kinds = ENTITY_KINDS.map((kind) => {
    const byId: [string, AnyEntity][] = Object.entries(plan[kind]);
    return [kind, Object.fromEntries(byId.toSorted(([a], [b]) => (a < b ? -1 : 1)))];
  });
  return Object.fromEntries(kinds) as Plan;
}

export const randomOf = (seed: number, n: number, stream = 0): (() => number) =>
  randomFrom(
    Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b) ^ (stream * 0x27d4eb2f),
  );

const nat = (random: () => number, below: number): number => Math.floor(random() * below);

function valueOf<Value>(
  made: { readonly ok: true; readonly value: Value } | { readonly ok: false; problem: unknown },
): Value {
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}
