import { create } from 'zustand';
import { chooseFiles } from '#src/ui/chooseFiles.ts';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import { offeredFiles, type OfferedFile } from './offeredFiles.ts';

interface ImportRequestState {
  /** what the user offered and has not been dealt with; the first is on screen */
  readonly files: readonly OfferedFile[];
  /** how many were dealt with since there were none */
  readonly dealtWith: number;
  /** Others that were offered before come first. */
  readonly ask: (...files: readonly File[]) => void;
  readonly done: (file: OfferedFile) => void;
}

/** Any screen can offer files; one dialog deals with them, one after another. */
export const useImportRequest = create<ImportRequestState>()((set) => ({
  files: [],
  dealtWith: 0,
  ask: (...files) => set((state) => ({ files: [...state.files, ...offeredFiles(files)] })),
  done: (file) =>
    set((state) => {
      const files = state.files.filter((each) => each !== file);
      if (files.length === state.files.length) return state;
      return { files, dealtWith: files.length === 0 ? 0 : state.dealtWith + 1 };
    }),
}));

/** Lets the user choose files to open, from wherever that is wanted. */
export const askForFiles = () => chooseFiles(ACCEPTED_FILES, useImportRequest.getState().ask);
