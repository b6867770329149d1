import { create } from 'zustand';

interface ImportRequestState {
  /** the files that the user offered and that have not been dealt with; the first is on screen */
  readonly files: readonly File[];
  /** how many were dealt with since there were none */
  readonly dealtWith: number;
  /** Others that were offered before come first. */
  readonly ask: (...files: readonly File[]) => void;
  readonly done: (file: File) => void;
}

/** Any screen can offer files; one dialog deals with them, one after another. */
export const useImportRequest = create<ImportRequestState>()((set) => ({
  files: [],
  dealtWith: 0,
  ask: (...files) => set((state) => ({ files: [...state.files, ...files] })),
  done: (file) =>
    set((state) => {
      const files = state.files.filter((each) => each !== file);
      if (files.length === state.files.length) return state;
      return { files, dealtWith: files.length === 0 ? 0 : state.dealtWith + 1 };
    }),
}));
