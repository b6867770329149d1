import { create } from 'zustand';
import type { PaintSource } from '#geo/engine/pointing/painted.ts';
import type { Stroke } from '#src/map/drawing/DrawingSession.ts';

/** What the pointer does on the map. */
export type Tool =
  | { readonly kind: 'select' }
  | { readonly kind: 'drawSubArea' }
  | { readonly kind: 'drawDistrict' }
  | { readonly kind: 'reshapeSubArea'; readonly id: string }
  /** draws a line across a sub-area */
  | { readonly kind: 'cutSubArea'; readonly id: string }
  /** a click on a neighbour takes it into the sub-area */
  | { readonly kind: 'mergeSubArea'; readonly id: string }
  /** draws a line that no group is to go across */
  | { readonly kind: 'drawBarrier' }
  /** a click puts down a sign of the group */
  | { readonly kind: 'placeSign'; readonly group: string }
  /** a click says where something happens */
  | { readonly kind: 'pointPlace' }
  /** a click on a street links it to the group, or unlinks it */
  | { readonly kind: 'pickStreets'; readonly group: string };

/** What of a street a click takes: all, its side, the block between crossings, up to a second click. */
export const PICK_PARTS = ['street', 'side', 'block', 'stretch', 'paint'] as const;
export type PickPart = (typeof PICK_PARTS)[number];

/** As seen along a line. */
type Side = 'left' | 'right';

const NOT_DRAWING: ReadonlySet<Tool['kind']> = new Set([
  'select',
  'pickStreets',
  'mergeSubArea',
  'placeSign',
  'pointPlace',
]);

/** Whether the tool draws, and so has the map's clicks, keys and undo. */
export const isDrawing = ({ kind }: Tool): boolean => !NOT_DRAWING.has(kind);

/** Whether the tool has a bar over the map, and a phone all of its map for it. */
export const hasBar = ({ kind }: Tool): boolean =>
  kind !== 'select' && kind !== 'pointPlace' && kind !== 'placeSign';

const SELECT: Tool = { kind: 'select' };

interface ToolState {
  readonly tool: Tool;
  readonly isSnapping: boolean;
  /** whether a new area leaves to its neighbours, and outside the district, what is theirs */
  readonly isClipping: boolean;
  readonly stroke: Stroke;
  /** of a sub-area that is cut: which side of the line keeps its groups and contact persons */
  readonly kept: Side;
  /** whether the other part has those groups too */
  readonly isSharing: boolean;
  readonly part: PickPart;
  /** what a brush takes from */
  readonly source: PaintSource;
  readonly take: (tool: Tool) => void;
  readonly putDown: () => void;
  readonly setSnapping: (isSnapping: boolean) => void;
  readonly setClipping: (isClipping: boolean) => void;
  readonly setStroke: (stroke: Stroke) => void;
  readonly setKept: (kept: Side) => void;
  readonly setSharing: (isSharing: boolean) => void;
  readonly setPart: (part: PickPart) => void;
  readonly setSource: (source: PaintSource) => void;
}

export const useTool = create<ToolState>()((set) => ({
  tool: SELECT,
  isSnapping: true,
  isClipping: true,
  stroke: 'straight',
  kept: 'left',
  isSharing: false,
  part: 'street',
  source: { kind: 'all' },
  take: (tool) =>
    set({
      tool,
      stroke: 'straight',
      kept: 'left',
      isSharing: false,
      part: 'street',
      source: { kind: 'all' },
    }),
  putDown: () => set({ tool: SELECT }),
  setSnapping: (isSnapping) => set({ isSnapping }),
  setClipping: (isClipping) => set({ isClipping }),
  setStroke: (stroke) => set({ stroke }),
  setKept: (kept) => set({ kept }),
  setSharing: (isSharing) => set({ isSharing }),
  setPart: (part) => set({ part }),
  setSource: (source) => set({ source }),
}));
