import { create } from 'zustand';

interface PaletteState {
  /** what is open over the screen: the search field with commands, or the list of shortcuts */
  readonly shown: 'palette' | 'shortcuts' | null;
}

export const usePalette = create<PaletteState>()(() => ({ shown: null }));

export const openPalette = () => usePalette.setState({ shown: 'palette' });
export const openShortcuts = () => usePalette.setState({ shown: 'shortcuts' });
export const closePalette = () => usePalette.setState({ shown: null });
