import { useMounted } from '@mantine/hooks';

/**
 * Whether a dialog is open: closed at first, also when it is made to be open. A dialog gives the focus
 * back to what had it when it opened, and what is made open has not opened.
 */
export function useOpened(isOpen: boolean): boolean {
  return useMounted() && isOpen;
}
