import type { Change, ChangeLabel, Delete, Put } from '#geo/plan/change.ts';
import { ENTITY_KINDS, type Plan } from '#geo/plan/plan.ts';
import * as Y from 'yjs';
import { addToLineage, lineageRoot } from './lineage.ts';
import { completeEntity, rootOf, writeChange } from './planDocument.ts';
import type { PlanView } from './viewPlan.ts';

/** What can be taken back and done again, newest first. */
export interface History {
  readonly undo: readonly ChangeLabel[];
  readonly redo: readonly ChangeLabel[];
}

/** The steps of this tab; what comes from elsewhere is never taken back. */
export interface UndoSteps {
  /** Does a change as one step; `versions`: states that others have and that it takes in. */
  readonly apply: (change: Change, versions?: readonly string[]) => void;
  /**
   * The name of the step taken back, or null if there is none. A step whose every value another
   * tab has overwritten is taken off the history and changes nothing.
   */
  readonly undo: () => ChangeLabel | null;
  readonly redo: () => ChangeLabel | null;
  /** The same object until a step is done, taken back or done again. */
  readonly getHistory: () => History;
}

/** What an item of the library's stacks carries. */
interface Step {
  readonly label: ChangeLabel;
  /** the entities that it touches */
  readonly touched: readonly Delete[];
  /** those of them that were there before it */
  readonly before: readonly Put[];
  /** those of them that it removed */
  readonly removed: readonly Put[];
}

type StackItem = NonNullable<Y.UndoManager['currStackItem']>;

const OWN = 'own';
const MENDED = 'mended';
const STEP = 'step';

export function undoSteps(doc: Y.Doc, view: PlanView): UndoSteps {
  // the root maps, not the document: then a transaction that changes nothing is no step
  const manager = new Y.UndoManager(
    [...ENTITY_KINDS.map((kind) => rootOf(doc, kind)), lineageRoot(doc)],
    { captureTimeout: 0, trackedOrigins: new Set([OWN]) },
  );
  let shown = view.getPlan();
  let running: Pick<Step, 'label' | 'touched'> | null = null;
  let history: History = { undo: [], redo: [] };

  manager.on('stack-item-added', ({ stackItem }) => {
    // undo and redo make a new item for the other stack: the same step, with what it reverts now
    const { label, touched } = running ?? stepOf(manager.currStackItem!);
    const before = entitiesOf(shown, touched);
    const removed = before.filter((put) => !isShown(put));
    stackItem.meta.set(STEP, { label, touched, before, removed } satisfies Step);
  });

  function apply(change: Change, versions: readonly string[] = []): void {
    shown = view.getPlan();
    running = {
      label: change.label,
      touched: [
        ...change.deletes,
        ...change.puts.map(({ kind, entity: { id } }) => ({ kind, id })),
      ],
    };
    // a clock that was set back would make two changes one step, even without capture time
    manager.stopCapturing();
    try {
      doc.transact(() => {
        writeChange(doc, shown, change);
        addToLineage(doc, versions);
      }, OWN);
    } finally {
      running = null;
    }
  }

  // The library goes on to the next step when one has no effect any more. Who takes back a new name
  // that another tab has overwritten must not see the whole entity go: it gets one step at a time.
  function pop(stack: 'undoStack' | 'redoStack', take: () => unknown): ChangeLabel | null {
    const item = manager[stack].at(-1);
    if (!item) return null;
    const below = manager[stack].slice(0, -1);
    shown = view.getPlan();
    manager[stack] = [item];
    take();
    manager[stack] = below;
    mend(stepOf(item));
    return stepOf(item).label;
  }

  // The library does not bring back what another tab wrote over at the same time, nor an entity that
  // was made again under its id in a step that is forgotten. Then the values shown before are put
  // back: what is left of an entity cannot be read, and what was removed here nobody else removed.
  function mend({ before, removed }: Step): void {
    const problems = view.getProblems();
    const isUnreadable = ({ kind, entity }: Put) =>
      problems.some((problem) => problem.kind === kind && problem.id === entity.id);
    const broken = [...before.filter(isUnreadable), ...removed.filter((put) => !isShown(put))];
    if (broken.length === 0) return;
    doc.transact(() => {
      for (const { kind, entity } of broken) completeEntity(doc, kind, entity);
    }, MENDED);
  }

  function isShown({ kind, entity }: Put): boolean {
    return Object.hasOwn(view.getPlan()[kind], entity.id);
  }

  function getHistory(): History {
    const { undoStack, redoStack } = manager;
    // every step, taken or taken back, moves the length of a stack
    if (undoStack.length !== history.undo.length || redoStack.length !== history.redo.length) {
      history = { undo: labelsOf(undoStack), redo: labelsOf(redoStack) };
    }
    return history;
  }

  return {
    apply,
    undo: () => pop('undoStack', () => manager.undo()),
    redo: () => pop('redoStack', () => manager.redo()),
    getHistory,
  };
}

function entitiesOf(plan: Plan, touched: readonly Delete[]): readonly Put[] {
  return touched.flatMap(({ kind, id }) => {
    const entity = Object.hasOwn(plan[kind], id) ? plan[kind][id] : undefined;
    return entity ? [{ kind, entity } as Put] : [];
  });
}

const stepOf = (item: StackItem) => item.meta.get(STEP) as Step;
const labelsOf = (stack: readonly StackItem[]) => stack.map((item) => stepOf(item).label).reverse();
