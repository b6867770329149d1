import { create } from 'zustand';

/** What the pointer does on the map. */
export type Tool =
  | { readonly kind: 'select' }
  | { readonly kind: 'drawSubArea' }
  | { readonly kind: 'drawDistrict' }
  | { readonly kind: 'reshapeSubArea'; readonly id: string }
  /** a click on a street links it to the group, or unlinks it */
  | { readonly kind: 'pickStreets'; readonly group: string };

const SELECT: Tool = { kind: 'select' };

interface ToolState {
  readonly tool: Tool;
  readonly isSnapping: boolean;
  readonly take: (tool: Tool) => void;
  readonly putDown: () => void;
  readonly setSnapping: (isSnapping: boolean) => void;
}

export const useTool = create<ToolState>()((set) => ({
  tool: SELECT,
  isSnapping: true,
  take: (tool) => set({ tool }),
  putDown: () => set({ tool: SELECT }),
  setSnapping: (isSnapping) => set({ isSnapping }),
}));
