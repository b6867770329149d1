import { applyChange, type Change, type Put } from '#geo/plan/change.ts';
import { emptyPlan, type AnyEntity, type Plan } from '#geo/plan/plan.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { rootOf, writeChange } from './planDocument.ts';
import { addArea, changeArea, rename, square, value } from './testBrowser.ts';
import { viewPlan, type PlanView } from './viewPlan.ts';

/** A document with the edits in it, the view that followed it, and the plan it should show. */
function documentAfter(...edits: ReturnType<typeof addArea>[]) {
  const doc = new Y.Doc();
  const view = viewPlan(doc, 'Naamloos');
  let plan = emptyPlan('Proefwijk');
  write(doc, view, {
    label: { code: 'plan/create' },
    puts: [{ kind: 'settings', entity: plan.settings['settings']! }],
    deletes: [],
  });
  for (const edit of edits) {
    const change = value(edit(plan));
    write(doc, view, change);
    plan = applyChange(plan, change);
  }
  return { doc, view, plan };
}

function write(doc: Y.Doc, view: PlanView, change: Change): void {
  const shown = view.getPlan();
  doc.transact(() => writeChange(doc, shown, change));
}

const put = (kind: 'subAreas', entity: AnyEntity): Change => ({
  label: { code: 'subArea/update' },
  puts: [{ kind, entity } as Put],
  deletes: [],
});

const twoAreas = [addArea('area-1', 'Noord'), addArea('area-2', 'Zuid')];

test('what is written is shown, and a view made later shows the same', () => {
  const edits = [...twoAreas, changeArea('area-1', { area: square(3) }), rename('Andere naam')];
  const { doc, view, plan } = documentAfter(...edits);
  expect(view.getPlan()).toEqual(plan);
  expect(viewPlan(doc, 'Naamloos').getPlan()).toEqual(plan);
  expect(view.getProblems()).toEqual([]);
});

test('a change makes new objects only of the kinds and entities it touches', () => {
  const { doc, view } = documentAfter(...twoAreas);
  const before = view.getPlan();
  write(doc, view, value(changeArea('area-1', { name: 'Noordwest' })(before)));
  const after = view.getPlan();
  expect(after.subAreas['area-1']).toEqual({ ...before.subAreas['area-1'], name: 'Noordwest' });
  expect(after.subAreas['area-2']).toBe(before.subAreas['area-2']);
  for (const kind of ['settings', 'groups', 'links', 'persons'] as const) {
    expect(after[kind]).toBe(before[kind]);
  }
});

test('a field that did not change stays the same object', () => {
  const { doc, view } = documentAfter(...twoAreas);
  const { area } = view.getPlan().subAreas['area-1']!;
  write(doc, view, value(changeArea('area-1', { name: 'Noordwest' })(view.getPlan())));
  expect(view.getPlan().subAreas['area-1']!.area).toBe(area);
});

test('an entity keeps its place when it changes', () => {
  const { view } = documentAfter(...twoAreas, changeArea('area-1', { name: 'Noordwest' }));
  expect(Object.keys(view.getPlan().subAreas)).toEqual(['area-1', 'area-2']);
});

test('the plan is the same object until the document changes', () => {
  const { doc, view } = documentAfter(...twoAreas);
  const before = view.getPlan();
  expect(view.getPlan()).toBe(before);
  write(doc, view, put('subAreas', before.subAreas['area-1']!));
  expect(view.getPlan()).toBe(before);
});

test('a put writes only the fields that differ', () => {
  const { doc, view, plan } = documentAfter(...twoAreas);
  const vector = Y.encodeStateVector(doc);
  write(doc, view, value(changeArea('area-1', { name: 'Noordwest' })(plan)));
  const written = Y.decodeUpdate(Y.encodeStateAsUpdate(doc, vector)).structs;
  expect(written).toHaveLength(1);
  expect((written[0] as Y.Item).content.getContent()).toEqual(['Noordwest']);
});

test('a field that the entity does not have any more is removed', () => {
  const { doc, view, plan } = documentAfter();
  const shared = {
    id: 'sign-up-1',
    receivedAt: '2026-11-20T21:52:00Z',
    name: 'Bob Voorbeeld',
    mobile: '',
    email: '',
    consent: null,
    status: 'new',
    note: '',
    subArea: null,
  } as const;
  const resident = { ...shared, kind: 'resident', street: 'Proefweg', houseNumber: '1' } as const;
  const volunteer = { ...shared, kind: 'volunteer' } as const;
  const puts = (entity: Plan['signUps'][string]): Change => ({
    label: { code: 'person/add' },
    puts: [{ kind: 'signUps', entity }],
    deletes: [],
  });
  write(doc, view, puts(resident));
  write(doc, view, puts(volunteer));
  expect(view.getPlan()).toEqual(applyChange(plan, puts(volunteer)));
  expect(rootOf(doc, 'signUps').get('sign-up-1')!.has('street')).toBe(false);
});

test('a deleted entity is gone', () => {
  const { doc, view } = documentAfter(...twoAreas);
  const label = { code: 'subArea/remove' } as const;
  write(doc, view, { label, puts: [], deletes: [{ kind: 'subAreas', id: 'area-1' }] });
  expect(Object.keys(view.getPlan().subAreas)).toEqual(['area-2']);
});

test('an entity that cannot be read is left out and reported, and the others are shown', () => {
  const { doc, view, plan } = documentAfter(...twoAreas);
  rootOf(doc, 'subAreas').get('area-1')!.set('area', 'somewhere');
  rootOf(doc, 'subAreas').set('constructor', new Y.Map([['name', 'Oost']]));
  rootOf(doc, 'groups').set('group-1', 'no map' as unknown as Y.Map<unknown>);
  const { 'area-2': shown } = plan.subAreas;
  expect(view.getPlan()).toEqual({ ...plan, subAreas: { 'area-2': shown } });
  const code = 'plan/entity-unreadable';
  expect(view.getProblems()).toEqual([
    { code, kind: 'subAreas', id: 'area-1', field: 'area' },
    { code, kind: 'subAreas', id: 'constructor', field: 'id' },
    { code, kind: 'groups', id: 'group-1', field: '' },
  ]);
});

test('the problems are the same object until one comes or goes', () => {
  const { doc, view } = documentAfter(...twoAreas);
  rootOf(doc, 'subAreas').get('area-1')!.delete('area');
  const before = view.getProblems();
  write(doc, view, value(changeArea('area-2', { name: 'Zuidwest' })(view.getPlan())));
  expect(view.getProblems()).toBe(before);
});

test('an entity that is put again in full is no problem any more', () => {
  const { doc, view, plan } = documentAfter(...twoAreas);
  rootOf(doc, 'subAreas').get('area-1')!.delete('area');
  expect(view.getProblems()).toHaveLength(1);
  write(doc, view, put('subAreas', plan.subAreas['area-1']!));
  expect(view.getPlan()).toEqual(plan);
  expect(view.getProblems()).toEqual([]);
});

test('a field of a newer version is not shown, and outlives a put', () => {
  const { doc, view, plan } = documentAfter(...twoAreas);
  const stored = rootOf(doc, 'subAreas').get('area-1')!;
  stored.set('heightMetres', 12);
  expect(view.getPlan()).toEqual(plan);
  expect(view.getProblems()).toEqual([]);
  write(doc, view, value(changeArea('area-1', { name: 'Noordwest' })(view.getPlan())));
  expect(stored.get('heightMetres')).toBe(12);
});

test('settings that cannot be read are mended field by field, and reported', () => {
  const { doc, view, plan } = documentAfter();
  rootOf(doc, 'settings').get('settings')!.set('sliverMetres', -1);
  const { settings } = plan.settings;
  expect(view.getPlan().settings['settings']).toEqual({ ...settings, sliverMetres: 5 });
  expect(view.getProblems()).toMatchObject([{ kind: 'settings', field: 'sliverMetres' }]);
});

test('a document without settings has those of an empty plan, under the name that is known', () => {
  const view = viewPlan(new Y.Doc(), 'Proefwijk');
  expect(view.getPlan()).toEqual(emptyPlan('Proefwijk'));
  expect(view.getProblems()).toMatchObject([{ kind: 'settings', id: 'settings' }]);
});
