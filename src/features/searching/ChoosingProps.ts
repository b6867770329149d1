import type { Wanted } from './wanted.ts';

/** What every way to choose an area needs. */
export interface ChoosingProps {
  /** hidden while it is being loaded, and as it was when the user comes back */
  readonly isShown: boolean;
  readonly onLoad: (wanted: Wanted) => void;
  readonly onBack: () => void;
  readonly onByHand: () => void;
}
