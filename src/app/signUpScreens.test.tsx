// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addPerson } from '#geo/plan/edits/persons.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { addSignUps } from '#geo/plan/edits/signUps.ts';
import { addSubArea } from '#geo/plan/edits/subAreas.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import PrivacySections from '#src/features/privacy/PrivacySections.tsx';
import { HandingOver } from '#src/features/sign-ups/hand-over/HandingOver.tsx';
import { startTexts } from '#src/i18n/i18n.ts';
import { WorkspaceProvider, type Workspace } from '#src/state/workspace.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { openPlan, openTab, square, startBrowser, value } from '#src/storage/testBrowser.ts';
import { usePlan } from '#src/storage/usePlan.ts';
import { standInForScreen } from '#src/ui/testScreen.ts';

const HOSTILE = '<b>=1+1</b> \u202eneerb';

let store: PlanStore;
const save = async (edit: (plan: Plan) => EditResult) =>
  value(await store.apply(value(edit(store.getPlan()))));
const resident = (id: string, name: string, mobile: string) => ({
  id,
  kind: 'resident',
  receivedAt: '2026-11-20T12:00:00Z',
  name,
  mobile,
  email: '',
  consent: { date: '2026-11-20', version: '2026-1' },
  status: 'assigned',
  note: HOSTILE,
  street: 'Vondellaan',
  houseNumber: '12',
  subArea: 'area-1',
});

beforeEach(async () => {
  startBrowser();
  standInForScreen();
  await startTexts();
  const tab = await openTab();
  store = await openPlan(tab, value(await tab.plans.create({ plan: emptyPlan('Proefwijk') })));
  await save((plan) =>
    addPerson(plan, { id: 'person-1', name: 'Anna Voorbeeld', mobile: '06 00000001' }),
  );
  await save((plan) =>
    addSubArea(plan, {
      id: 'area-1',
      name: 'Noord',
      colour: '#336699',
      area: square(),
      contactPersons: ['person-1'],
    }),
  );
  await save((plan) =>
    addSignUps(plan, {
      signUps: [
        resident('signup-1', HOSTILE, '06 20000017'),
        resident('signup-2', 'Bas Bewoner', '06 20000018'),
      ],
    }),
  );
});
afterEach(async () => {
  cleanup();
  window.location.hash = '';
  value(await store.close());
  vi.unstubAllGlobals();
});

function Screen({ children }: { readonly children: ReactNode }) {
  const workspace = { store, plan: usePlan(store), report: null } as unknown as Workspace;
  return (
    <MantineProvider>
      <WorkspaceProvider value={workspace}>{children}</WorkspaceProvider>
    </MantineProvider>
  );
}

test('a contact person gets two columns, names as text, and who was handed over leaves the list', async () => {
  render(
    <Screen>
      <HandingOver />
    </Screen>,
  );
  const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Naam', 'Mobiel']);
  expect(screen.getByText(HOSTILE).innerHTML).toBe('&lt;b&gt;=1+1&lt;/b&gt; \u202eneerb');
  expect(document.body.textContent).not.toMatch(/Vondellaan|12a?\b/);
  const draft = screen.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')!;
  expect(draft).toMatch(/^https:\/\/wa\.me\/31600000001\?text=/);

  fireEvent.click(screen.getByRole('button', { name: 'Als overgedragen aanvinken' }));
  expect(await screen.findByText('Niemand om over te dragen')).toBeTruthy();
  expect(Object.values(store.getPlan().signUps)).toMatchObject([
    { status: 'handedOver', houseNumber: '' },
    { status: 'handedOver', houseNumber: '' },
  ]);
});

test('a person sees all that is kept of them, and is gone once that was asked', async () => {
  window.location.hash = '#/sign-ups?plan=plan-1&tab=privacy&on=person:signup-1';
  render(
    <Screen>
      <PrivacySections />
    </Screen>,
  );
  const shown = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(shown).toEqual(
    expect.arrayContaining([HOSTILE, '06 20000017', 'Vondellaan', '12', 'Noord']),
  );

  fireEvent.click(screen.getByRole('button', { name: 'Wissen' }));
  fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Wissen' }));
  expect(Object.keys(store.getPlan().signUps)).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Wissen' }));
  fireEvent.click(screen.getByRole('button', { name: 'Definitief wissen' }));
  await waitFor(() => expect(Object.keys(store.getPlan().signUps)).toEqual(['signup-2']));
  expect(new TextDecoder().decode(store.encodeHistory())).not.toContain('20000017');
  expect(store.getHistory().undo).toEqual([]);
  // back to where another can be looked up
  expect(await screen.findByRole('combobox', { name: 'Zoek een persoon' })).toBeTruthy();
});
