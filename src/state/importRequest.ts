import { create } from 'zustand';

interface ImportRequestState {
  /** the file that the user offered, until it has been dealt with */
  readonly file: File | null;
  readonly ask: (file: File) => void;
  /** another file that was offered meanwhile stays */
  readonly done: (file: File) => void;
}

/** Any screen can offer a file; one dialog deals with it. */
export const useImportRequest = create<ImportRequestState>()((set) => ({
  file: null,
  ask: (file) => set({ file }),
  done: (file) => set((state) => (state.file === file ? { file: null } : state)),
}));
