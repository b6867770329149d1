import { isDeepStrictEqual } from 'node:util';
import { applyChange, type Change } from '#geo/plan/change.ts';
import type { Plan } from '#geo/plan/plan.ts';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { areaOf, square } from './testBrowser.ts';
import { undoSteps } from './undoSteps.ts';
import { viewPlan } from './viewPlan.ts';

// before the imports: the library keeps the clock that it finds
const clock = vi.hoisted(() => {
  const { now } = Date;
  const set: { millis: number | null } = { millis: null };
  Date.now = () => set.millis ?? now();
  return set;
});
afterEach(() => {
  clock.millis = null;
});

type Move =
  | { readonly undo: boolean }
  | { readonly put: number; readonly name: string; readonly east: number }
  | { readonly remove: readonly number[] };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ undo: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      put: fc.nat(3),
      name: fc.constantFrom('Noord', 'Zuid', 'Oost'),
      east: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ remove: fc.subarray([0, 1, 2, 3]) }) },
);

let made = 0;

/** Puts or removes the areas at these places; a place where there is none gets a new one. */
function changeOf(plan: Plan, move: Exclude<Move, { undo: boolean }>): Change {
  const label = { code: 'subArea/update' } as const;
  const ids = Object.keys(plan.subAreas);
  if ('remove' in move) {
    const deletes = move.remove.flatMap((at) => ids.slice(at, at + 1));
    return { label, puts: [], deletes: deletes.map((id) => ({ kind: 'subAreas', id })) };
  }
  const id = ids[move.put] ?? `area-${(made += 1)}`;
  const present = plan.subAreas[id] ?? areaOf(id);
  const entity = { ...present, name: move.name, area: square(move.east) };
  return { label, puts: [{ kind: 'subAreas', entity }], deletes: [] };
}

/** The plans behind and ahead of the one that is shown, newest last. */
interface Model {
  readonly past: readonly Plan[];
  readonly shown: Plan;
  readonly future: readonly Plan[];
}

function after({ past, shown, future }: Model, isUndo: boolean): Model {
  const [from, to] = isUndo ? [past, future] : [future, past];
  const next = from.at(-1);
  if (!next) return { past, shown, future };
  const [left, right] = [from.slice(0, -1), [...to, shown]];
  return { past: isUndo ? left : right, shown: next, future: isUndo ? right : left };
}

test('in one tab, undo and redo go through the plans as they were, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const doc = new Y.Doc();
      const view = viewPlan(doc, 'Proefwijk');
      const steps = undoSteps(doc, view);
      let model: Model = { past: [], shown: view.getPlan(), future: [] };
      for (const move of moves) {
        if ('undo' in move) {
          steps[move.undo ? 'undo' : 'redo']();
          model = after(model, move.undo);
        } else {
          const change = changeOf(model.shown, move);
          steps.apply(change);
          const shown = applyChange(model.shown, change);
          // a change that changes nothing is no step
          if (!isDeepStrictEqual(shown, model.shown)) {
            model = { past: [...model.past, model.shown], shown, future: [] };
          }
        }
        const { undo, redo } = steps.getHistory();
        expect(view.getPlan()).toEqual(model.shown);
        expect([undo.length, redo.length]).toEqual([model.past.length, model.future.length]);
      }
    }),
  );
});

test('a removed entity comes back, also after it was made again under its id', () => {
  const doc = new Y.Doc();
  const view = viewPlan(doc, 'Proefwijk');
  const steps = undoSteps(doc, view);
  const label = { code: 'subArea/update' } as const;
  const put = (id: string): Change => ({
    label,
    puts: [{ kind: 'subAreas', entity: areaOf(id) }],
    deletes: [],
  });
  steps.apply(put('area-1'));
  const before = view.getPlan();
  steps.apply({ label, puts: [], deletes: [{ kind: 'subAreas', id: 'area-1' }] });
  steps.apply(put('area-1'));
  steps.undo();
  steps.apply(put('area-2'));
  steps.undo();
  steps.undo();
  expect(view.getPlan()).toEqual(before);
});

test('two changes are two steps, also when the clock goes back in between', () => {
  const doc = new Y.Doc();
  const steps = undoSteps(doc, viewPlan(doc, 'Proefwijk'));
  clock.millis = 1_000_000;
  steps.apply(changeArea1({ name: 'Noord' }));
  clock.millis = 1_000;
  steps.apply(changeArea1({ name: 'Zuid' }));
  expect(steps.getHistory().undo).toHaveLength(2);
});

describe.each([
  ['first', 1, 2],
  ['second', 2, 1],
])('when two tabs write a field at once and this one comes %s', (_, here, there) => {
  test('taking it back leaves the entity whole, with what the other wrote elsewhere', () => {
    const [doc, other] = [new Y.Doc(), new Y.Doc()];
    [doc.clientID, other.clientID] = [here, there];
    const [view, otherView] = [viewPlan(doc, 'Proefwijk'), viewPlan(other, 'Proefwijk')];
    const [steps, otherSteps] = [undoSteps(doc, view), undoSteps(other, otherView)];
    const exchange = () => {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'other');
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'other');
    };
    steps.apply(changeArea1({}));
    exchange();
    steps.apply(changeArea1({ name: 'Van mij' }));
    otherSteps.apply(changeArea1({ name: 'Van jou', note: 'Gezien' }));
    exchange();
    steps.undo();
    const { subAreas } = view.getPlan();
    expect(subAreas['area-1']).toMatchObject({ note: 'Gezien' });
    expect(['Noord', 'Van jou']).toContain(subAreas['area-1']!.name);
    expect(view.getProblems().filter(({ kind }) => kind === 'subAreas')).toEqual([]);
  });
});

function changeArea1(fields: object): Change {
  const entity = { ...areaOf('area-1'), ...fields };
  return { label: { code: 'subArea/update' }, puts: [{ kind: 'subAreas', entity }], deletes: [] };
}
