// What browsers have of the File System Access API beyond the standard, and not all of them.

interface WithPermission {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Pickers {
  showDirectoryPicker?(how: object): Promise<FileSystemDirectoryHandle>;
  showSaveFilePicker?(how: object): Promise<FileSystemFileHandle>;
}

const pickers = () => globalThis as Pickers;

/** Whether this browser lets the user choose a place that the app may write to later on. */
export const canChoosePlaces = () =>
  typeof pickers().showDirectoryPicker === 'function' &&
  typeof pickers().showSaveFilePicker === 'function';

/** A folder of the user's; null when they choose none. Only right after a click. */
export const chooseFolder = () =>
  chosen(
    pickers().showDirectoryPicker?.({
      id: 'buurtdekking',
      mode: 'readwrite',
      startIn: 'documents',
    }),
  );

/** A file of the user's, to be overwritten each time; null when they choose none. */
export const chooseSaveFile = (suggestedName: string) =>
  chosen(
    pickers().showSaveFilePicker?.({
      id: 'buurtdekking',
      suggestedName,
      types: [{ accept: { 'application/json': ['.json'] } }],
    }),
  );

async function chosen<Handle>(choosing: Promise<Handle> | undefined): Promise<Handle | null> {
  try {
    return (await choosing) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the app may write there now; "prompt": once it has asked, after a click. */
export async function permissionFor(handle: FileSystemHandle): Promise<PermissionState> {
  const asked = (handle as WithPermission).queryPermission?.({ mode: 'readwrite' });
  return (await asked) ?? 'granted';
}

/** Asks whether the app may write there. Only right after a click. */
export async function askPermissionFor(handle: FileSystemHandle): Promise<PermissionState> {
  const asked = (handle as WithPermission).requestPermission?.({ mode: 'readwrite' });
  return (await asked) ?? 'granted';
}
