import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BackupPlace } from './backupPlaces.ts';
import { writeBackup } from './writeBackup.ts';

const NOW = new Date(2026, 10, 20, 12).getTime();
const content = new Blob(['{"plan":1}']);

afterEach(() => vi.restoreAllMocks());

/** A folder as the browser gives one, in memory. `spoil`: what becomes of bytes on their way to it. */
function folderWith(files: Record<string, string>, spoil = (text: string) => text) {
  const missing = () => Promise.reject(new DOMException('', 'NotFoundError'));
  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: () => Promise.resolve(new File([files[name] ?? ''], name)),
    createWritable: () => {
      let text = '';
      return Promise.resolve({
        write: async (blob: Blob) => void (text = await blob.text()),
        close: () => Promise.resolve(void (files[name] = spoil(text))),
      });
    },
  });
  const folder = {
    kind: 'directory',
    name: 'Documenten',
    getFileHandle: (name: string, options?: { create?: boolean }) => {
      if (!(name in files) && !options?.create) return missing();
      files[name] ??= '';
      return Promise.resolve(fileHandle(name));
    },
    removeEntry: (name: string) =>
      name in files ? Promise.resolve(void delete files[name]) : missing(),
  };
  return {
    folder: folder as unknown as FileSystemDirectoryHandle,
    file: (name: string) => fileHandle(name) as unknown as FileSystemFileHandle,
  };
}

const placeOf = (
  handle: BackupPlace['handle'],
  ...written: BackupPlace['written']
): BackupPlace => ({
  plan: 'plan-1',
  handle,
  written,
});
const write = (place: BackupPlace, now = NOW) =>
  writeBackup(place, content, { now, nameAt: (at) => `wijk-${at}.json` });

describe('in a folder', () => {
  test('each backup is a file of its own, and is remembered', async () => {
    const files: Record<string, string> = {};
    const first = await write(placeOf(folderWith(files).folder));
    if (!first.ok) throw new Error(first.problem.code);
    const second = await write(first.value.place, NOW + 1);
    expect(files).toEqual({
      [`wijk-${NOW}.json`]: '{"plan":1}',
      [`wijk-${NOW + 1}.json`]: '{"plan":1}',
    });
    expect(second).toMatchObject({
      value: {
        name: `wijk-${NOW + 1}.json`,
        place: { written: [{ at: NOW }, { at: NOW + 1 }] },
      },
    });
  });

  test('old ones of the app go; what else is there is left alone', async () => {
    const written = Array.from({ length: 7 }, (_, i) => ({ name: `oud-${i}`, at: NOW - 900 + i }));
    const files: Record<string, string> = { 'wijk-1.json': 'van een ander', 'brief.txt': '' };
    for (const { name } of written) files[name] = 'oud';
    // moved away by the user
    delete files['oud-0'];
    const done = await write(placeOf(folderWith(files).folder, ...written));
    expect(Object.keys(files).toSorted()).toEqual(
      [
        'brief.txt',
        'oud-3',
        'oud-4',
        'oud-5',
        'oud-6',
        'wijk-1.json',
        `wijk-${NOW}.json`,
      ].toSorted(),
    );
    expect(done.ok && done.value.place.written).toHaveLength(5);
  });

  test('a file of somebody else with the same name is not written over', async () => {
    const files = { [`wijk-${NOW}.json`]: 'van een ander' };
    expect(await write(placeOf(folderWith(files).folder))).toMatchObject({
      value: { name: `nieuw-wijk-${NOW}.json` },
    });
    expect(files[`wijk-${NOW}.json`]).toBe('van een ander');
  });
});

test('a file is written over each time', async () => {
  const files = { 'wijk.json': 'oud' };
  const done = await write(placeOf(folderWith(files).file('wijk.json')));
  expect(done).toMatchObject({ value: { name: 'wijk.json' } });
  expect(files['wijk.json']).toBe('{"plan":1}');
});

test.each([
  ['cut short', (text: string) => text.slice(1)],
  ['of other bytes', (text: string) => text.replace('1', '2')],
])('what comes back %s is no backup', async (_, spoil) => {
  expect(await write(placeOf(folderWith({}, spoil).folder))).toEqual({
    ok: false,
    problem: { code: 'backup/not-same', place: `wijk-${NOW}.json` },
  });
});

test.each([
  ['NotAllowedError', { code: 'backup/no-permission' }],
  ['NotFoundError', { code: 'backup/gone', place: 'Documenten' }],
  ['QuotaExceededError', { code: 'backup/failed', name: 'QuotaExceededError' }],
])('%s: %j', async (name, problem) => {
  const { folder } = folderWith({ [`wijk-${NOW}.json`]: '' });
  vi.spyOn(folder, 'getFileHandle').mockRejectedValue(new DOMException('', name));
  const written = [{ name: `wijk-${NOW}.json`, at: NOW }];
  expect(await write(placeOf(folder, ...written))).toEqual({ ok: false, problem });
});

test('without permission nothing is tried', async () => {
  const files = {};
  const { folder } = folderWith(files);
  const handle = Object.assign(folder, { queryPermission: () => Promise.resolve('prompt') });
  expect(await write(placeOf(handle))).toEqual({
    ok: false,
    problem: { code: 'backup/no-permission' },
  });
  expect(files).toEqual({});
});
