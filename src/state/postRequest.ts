import { create } from 'zustand';

interface PostRequest {
  /** files that were dropped on the app and are to be read for sign-ups */
  readonly files: readonly File[];
  /** how many screens take any file for sign-ups, also a table */
  readonly listeners: number;
  readonly ask: (files: readonly File[]) => void;
  readonly take: () => void;
  /** Takes any file that is dropped from now on, until the answer is called. */
  readonly listen: () => () => void;
}

/** Files on their way to the post, from wherever on the page they were dropped. */
export const usePostRequest = create<PostRequest>()((set) => ({
  files: [],
  listeners: 0,
  ask: (files) => set({ files }),
  take: () => set({ files: [] }),
  listen: () => {
    set(({ listeners }) => ({ listeners: listeners + 1 }));
    return () => set(({ listeners }) => ({ listeners: listeners - 1 }));
  },
}));

/** Whether a file can be nothing else than post. */
export const isMail = ({ name }: File): boolean => /\.(eml|mbox)$/i.test(name);
