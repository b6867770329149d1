import { create } from 'zustand';

const STORED_UNDER = 'buurtdekking.singleKeys';

interface SingleKeysState {
  /** whether a key alone does something wherever the focus is (WCAG 2.1.4 wants a way to turn that off) */
  readonly areOn: boolean;
}

export const useSingleKeys = create<SingleKeysState>()(() => ({ areOn: storedChoice() }));

export function setSingleKeys(areOn: boolean): void {
  useSingleKeys.setState({ areOn });
  try {
    if (areOn) localStorage.removeItem(STORED_UNDER);
    else localStorage.setItem(STORED_UNDER, 'off');
  } catch {
    // without storage the choice lasts as long as the page
  }
}

function storedChoice(): boolean {
  try {
    return localStorage.getItem(STORED_UNDER) !== 'off';
  } catch {
    return true;
  }
}
