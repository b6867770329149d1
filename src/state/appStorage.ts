import { createContext, use } from 'react';
import type { AppStorage } from '#src/storage/storage.ts';

const AppStorageContext = createContext<AppStorage | null>(null);

export const AppStorageProvider = AppStorageContext.Provider;

/** What this browser keeps. */
export function useAppStorage(): AppStorage {
  const storage = use(AppStorageContext);
  if (!storage) throw new Error('useAppStorage outside the app');
  return storage;
}
