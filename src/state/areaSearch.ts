import { create } from 'zustand';

interface AreaSearchState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** whether the user has agreed, since the page was opened, that the services are asked */
  readonly hasAgreed: boolean;
  readonly agree: () => void;
}

/** Any screen can open the search for a neighbourhood; one dialog does it. */
export const useAreaSearch = create<AreaSearchState>()((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
  hasAgreed: false,
  agree: () => set({ hasAgreed: true }),
}));
