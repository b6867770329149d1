import { create } from 'zustand';

interface ImportRequestState {
  /** the file that the user offered, until it has been dealt with */
  readonly file: File | null;
  readonly ask: (file: File) => void;
  readonly done: () => void;
}

/** Any screen can offer a file; one dialog deals with it. */
export const useImportRequest = create<ImportRequestState>()((set) => ({
  file: null,
  ask: (file) => set({ file }),
  done: () => set({ file: null }),
}));
