// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import { StorageKept } from '#src/features/keeping/backup/StorageKept.tsx';
import { WorksOffline } from '#src/features/keeping/backup/WorksOffline.tsx';
import { startTexts } from '#src/i18n/i18n.ts';
import { AppStorageProvider } from '#src/state/appStorage.ts';
import { useKeepStorage } from '#src/state/persistence.ts';
import { WorkspaceProvider, type Workspace } from '#src/state/workspace.ts';
import { openDatabase } from '#src/storage/database.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import type { AppStorage } from '#src/storage/storage.ts';
import {
  addArea,
  fillDisk,
  openPlan,
  openTab,
  save,
  startBrowser,
  value,
} from '#src/storage/testBrowser.ts';
import { usePlan } from '#src/storage/usePlan.ts';
import { writePlan } from '#src/workers/writePlan.ts';
import { standInForScreen } from '#src/ui/testScreen.ts';
import { App } from './App.tsx';
import { SavedState } from './shell/SavedState.tsx';

// parts of the app are fetched when they are shown
configure({ asyncUtilTimeout: 20_000 });

const saved = vi.hoisted(() => [] as { file: string; content: Blob }[]);
vi.mock('#src/ui/saveFile.ts', () => ({
  saveFile: (file: string, content: Blob) => saved.push({ file, content }),
}));
// the worker's own code, here
vi.mock('#src/workers/formatsClient.ts', () => ({
  withFormats: (work: (formats: object) => unknown) => work({ writePlan }),
}));

beforeEach(async () => {
  startBrowser();
  saved.length = 0;
  standInForScreen();
  await startTexts();
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const start = () =>
  act(async () => {
    render(
      <MantineProvider>
        <App />
      </MantineProvider>,
    );
  });

async function showApp(): Promise<string> {
  await start();
  return (await screen.findByRole('alert')).textContent;
}

/** A plan that lies in the browser, which nobody has open. */
async function storedPlan(): Promise<string> {
  const tab = await openTab();
  const id = value(await tab.plans.create({ plan: emptyPlan('Proefwijk') }));
  const store = await openPlan(tab, id);
  await save(store, addArea('area-1', 'Noord'));
  value(await store.close());
  tab.close();
  return id;
}

async function damageEveryChange(): Promise<void> {
  const db = value(await openDatabase());
  await db.updates.toCollection().modify({ update: Uint8Array.of(1, 200, 200, 200) });
  db.close();
}

const openAs = (version: number) =>
  new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('buurtdekking', version);
    request.onsuccess = () => resolve(request.result);
  });

// here blobs have no `text`, unless they are those of the runtime
const textOf = (content: Blob) =>
  content instanceof NodeBlob
    ? content.text()
    : new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(reader.result as string));
        reader.readAsText(content);
      });

/** Saves what the rescue finds, and reads the file. */
async function rescued() {
  fireEvent.click(await screen.findByRole('button', { name: 'Kijk wat er te lezen is' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Bewaar als bestand: Proefwijk' }));
  await screen.findByText(/^Bewaard als proefwijk-/);
  const [{ content, file }] = saved as [(typeof saved)[0]];
  return value(readPlanFile(new TextEncoder().encode(await textOf(content)), file)).plan;
}

describe('when the storage does not open, the app says why, what is kept and how to go on', () => {
  test('private mode, or storage that is switched off', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const words = await showApp();
    expect(words).toContain('De browser geeft geen opslagruimte');
    expect(words).toContain('in een gewoon venster hebt opgeslagen, staat daar nog');
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
    expect(screen.queryByText('Kijk wat er te lezen is')).toBeNull();
  });

  test('a window with an older version that holds it up', async () => {
    const older = await openAs(1);
    const words = await showApp();
    expect(words).toContain('Sluit dat venster');
    expect(words).toContain('wat is opgeslagen, staat nog op dit apparaat');
    older.close();
  });

  test('a newer version that has been here: its plans can be saved as files', async () => {
    await storedPlan();
    (await openAs(1000)).close();
    expect(await showApp()).toContain('Een nieuwere versie van Buurtdekking');
    expect((await rescued()).subAreas).toMatchObject({ 'area-1': { name: 'Noord' } });
  });

  test('a database that is damaged: what can be read can be saved as files', async () => {
    await storedPlan();
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!
      .value as IDBFactory['open'];
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
      this: IDBFactory,
      name,
      version,
    ) {
      // to look at it goes, to work with it does not
      if (version !== undefined) throw new DOMException('', 'DataError');
      return open.call(this, name);
    });
    expect(await showApp()).toContain('kan niet worden geopend of bijgewerkt (DataError)');
    expect((await rescued()).subAreas).toMatchObject({ 'area-1': { name: 'Noord' } });
  });
});

describe('when a plan does not open', () => {
  test('the others are a click away, and what can be read of it can be saved as a file', async () => {
    const id = await storedPlan();
    const getAll = Object.getOwnPropertyDescriptor(IDBIndex.prototype, 'getAll')!
      .value as IDBIndex['getAll'];
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...asked) {
      if (this.objectStore.name === 'updates') throw new DOMException('', 'UnknownError');
      return getAll.apply(this, asked);
    });
    window.location.hash = `#/area?plan=${id}`;
    const words = await showApp();
    expect(words).toContain('Dit plan kan nu niet worden geopend');
    expect(words).toContain('wat is opgeslagen, staat nog op dit apparaat');
    expect((await rescued()).subAreas).toMatchObject({ 'area-1': { name: 'Noord' } });
    expect(screen.getByRole('button', { name: 'Alle plannen' })).toBeTruthy();
  });

  test('the newest version of one of which nothing else can be read can be saved as a file', async () => {
    // a version is packed, and here blobs have no `stream`
    vi.stubGlobal('Blob', NodeBlob);
    const id = await storedPlan();
    const tab = await openTab();
    value(await tab.versions.keep(id, 'manual'));
    tab.close();
    await damageEveryChange();
    window.location.hash = `#/area?plan=${id}`;
    await showApp();
    expect((await rescued()).subAreas).toMatchObject({ 'area-1': { name: 'Noord' } });
    expect(screen.getByText(/Dit is de versie van/)).toBeTruthy();
  });

  test('one of which nothing can be read is no empty plan, and is hopeless in the rescue', async () => {
    const id = await storedPlan();
    await damageEveryChange();
    window.location.hash = `#/area?plan=${id}`;
    expect(await showApp()).toContain('er is niets meer van te lezen');
    fireEvent.click(screen.getByRole('button', { name: 'Kijk wat er te lezen is' }));
    const row = await screen.findByText('Proefwijk');
    expect(row.parentElement!.textContent).toContain('Van dit plan is niets te lezen');
    expect(screen.queryByRole('button', { name: /^Bewaar als bestand/ })).toBeNull();
  });

  test('one whose row in the list is lost is on the first screen, and can be saved as a file', async () => {
    await storedPlan();
    const db = value(await openDatabase());
    await db.plans.clear();
    db.close();
    await start();
    fireEvent.click(await screen.findByRole('button', { name: /^Plan zonder naam/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('De inhoud is er nog');
    expect((await rescued()).subAreas).toMatchObject({ 'area-1': { name: 'Noord' } });
  });

  test('one that is not there (any more) is said to be so', async () => {
    window.location.hash = '#/area?plan=abcdefghij0';
    expect(await showApp()).toContain('staat niet (meer) op dit apparaat');
    expect(screen.queryByText('Kijk wat er te lezen is')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Alle plannen' }));
    expect(window.location.hash).not.toContain('plan=');
  });
});

describe('while a plan is open', () => {
  let tab: AppStorage;
  let store: PlanStore;

  beforeEach(async () => {
    tab = await openTab();
    store = await openPlan(tab, value(await tab.plans.create({ plan: emptyPlan('Proefwijk') })));
  });
  afterEach(async () => {
    cleanup();
    await store.close({ force: true });
    tab.close();
  });

  function Bar() {
    useKeepStorage(store);
    const workspace = { store, plan: usePlan(store) } as unknown as Workspace;
    return (
      <MantineProvider>
        <AppStorageProvider value={tab}>
          <WorkspaceProvider value={workspace}>
            <SavedState />
            <StorageKept />
            <WorksOffline />
          </WorkspaceProvider>
        </AppStorageProvider>
      </MantineProvider>
    );
  }

  async function wordsOfFailure(): Promise<string> {
    fireEvent.click(await screen.findByRole('alert'));
    return (await screen.findByRole('dialog', { hidden: true })).textContent;
  }

  test('a full disk is said, with what is only in this window and how to save it', async () => {
    window.location.hash = `#/area?plan=${store.planId}`;
    render(<Bar />);
    fillDisk();
    act(() => void store.apply(value(addArea('area-1', 'Noord')(store.getPlan()))));
    const words = await wordsOfFailure();
    expect(words).toContain('staat alleen nog in dit venster');
    expect(words).toContain('De opslagruimte van de browser is vol');
    fireEvent.click(screen.getByRole('button', { name: 'Plan bewaren', hidden: true }));
    expect(window.location.hash).toContain('share');
  });

  test('a database deleted under the open app is said at once, also when nothing waits', async () => {
    render(<Bar />);
    await act(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('buurtdekking').onsuccess = () => resolve();
        }),
    );
    const words = await wordsOfFailure();
    expect(words).toContain('staat misschien alleen nog in dit venster');
    expect(words).toContain('De opslag is gesloten, of buiten de app leeggemaakt');
  });

  test('a plan deleted from the database is said when the next change does not find it', async () => {
    render(<Bar />);
    const db = value(await openDatabase());
    await db.plans.clear();
    await act(() => db.updates.clear());
    db.close();
    act(() => void store.apply(value(addArea('area-1', 'Noord')(store.getPlan()))));
    expect(await wordsOfFailure()).toContain('staat niet (meer) op dit apparaat');
  });

  test('the browser is asked to keep the plan after the first own step, and its answer is shown', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const persisted = () => Promise.resolve(false);
    vi.stubGlobal('navigator', { locks: navigator.locks, storage: { persist, persisted } });
    await act(async () => void render(<Bar />));
    expect(persist).not.toHaveBeenCalled();
    await act(() => save(store, addArea('area-1', 'Noord')));
    await act(() => save(store, addArea('area-2', 'Zuid')));
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/De browser mag dit plan opruimen/)).toBeTruthy();
    persist.mockResolvedValue(true);
    fireEvent.click(screen.getByRole('button', { name: 'Vraag een vaste plek' }));
    expect(await screen.findByText(/De browser bewaart dit plan tot u het/)).toBeTruthy();
  });

  test('a browser that keeps no apps is said to open this one with internet only', async () => {
    vi.stubGlobal('navigator', { locks: navigator.locks });
    await act(async () => void render(<Bar />));
    expect(await screen.findByText(/opent hier alleen met internet/)).toBeTruthy();
  });
});
