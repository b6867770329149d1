import {
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  type GeoJSONStoreFeatures,
  type HexColor,
  type SnapToCustom,
} from 'terra-draw';
import type { Palette } from '../palette.ts';
import { reachPixels, type Pointer } from '../pixels.ts';

/** The name under which Terra Draw knows the drawing of polygons, and the polygons drawn. */
export const DRAW = 'polygon';

export interface ModeOptions {
  readonly palette: Palette;
  readonly pointer: Pointer;
  readonly snap: SnapToCustom;
  /** whether a new shape is drawn */
  readonly isNew: boolean;
  /** whether the pointer that goes up has clicked */
  readonly takesClick: () => boolean;
  /** whether a shape may be closed; asked when the user tries */
  readonly mayClose: (feature: GeoJSONStoreFeatures) => boolean;
}

/** Clicks put down corners. Keys are ours: Terra Draw's work only while the canvas has the focus. */
export function drawMode({
  palette,
  pointer,
  snap,
  isNew,
  mayClose,
}: ModeOptions): TerraDrawPolygonMode {
  return new TerraDrawPolygonMode({
    keyEvents: null,
    // also how near a click on the first or the last corner must be to close the shape
    pointerDistance: CLOSING_PIXELS[pointer],
    snapping: { toCustom: snap },
    // a shape to reshape has handles of its own, and these would take a second for each thousand
    showCoordinatePoints: isNew,
    validation: (feature, { updateType }) => ({
      valid: !isFinishing(updateType) || mayClose(feature),
    }),
    styles: {
      fillColor: hex(palette.accent),
      fillOpacity: 0.12,
      outlineColor: hex(palette.accent),
      outlineWidth: 3,
      closingPointColor: hex(palette.handle),
      closingPointOutlineColor: hex(palette.accent),
      closingPointOutlineWidth: 3,
      closingPointWidth: 7,
      coordinatePointColor: hex(palette.handle),
      coordinatePointOutlineColor: hex(palette.accent),
      coordinatePointOutlineWidth: 2.5,
      coordinatePointWidth: 5,
      // the snap marker is ours: it shows while reshaping too
      snappingPointOpacity: 0,
      snappingPointOutlineOpacity: 0,
    },
  });
}

/** Corners are dragged, put in at midpoints; the body stays where it is. */
export function reshapeMode(
  { pointer, snap, takesClick }: ModeOptions,
  styles: ReshapeStyles,
): TerraDrawSelectMode {
  return new TerraDrawSelectMode({
    keyEvents: null,
    pointerDistance: reachPixels.snap[pointer],
    allowManualDeselection: false,
    pointerEvents: {
      leftClick: takesClick,
      rightClick: false,
      contextMenu: false,
      onDragStart: true,
      onDrag: true,
      onDragEnd: true,
    },
    flags: {
      [DRAW]: {
        feature: {
          draggable: false,
          // a border that crosses itself on the way is told, not blocked
          selfIntersectable: true,
          coordinates: {
            draggable: true,
            midpoints: { draggable: true },
            deletable: false,
            snappable: { toCustom: snap },
          },
        },
      },
    },
    styles,
  });
}

export type ReshapeStyles = ReturnType<typeof reshapeStyles>;

/** The corner that is selected is filled. */
export const reshapeStyles = (palette: Palette, selectedCorner: number | null) => ({
  selectedPolygonColor: hex(palette.accent),
  selectedPolygonFillOpacity: 0.12,
  selectedPolygonOutlineColor: hex(palette.accent),
  selectedPolygonOutlineWidth: 3,
  selectionPointColor: ({ properties }: GeoJSONStoreFeatures) =>
    hex(properties['index'] === selectedCorner ? palette.accent : palette.handle),
  selectionPointOutlineColor: hex(palette.accent),
  selectionPointOutlineWidth: 2.5,
  selectionPointWidth: 7,
  midPointColor: hex(palette.accent),
  midPointOpacity: 0.55,
  midPointOutlineColor: hex(palette.handle),
  midPointOutlineWidth: 1.5,
  midPointWidth: 5,
});

const CLOSING_PIXELS: Readonly<Record<Pointer, number>> = { fine: 10, coarse: 20 };

// the library's own list of update types is not exported
const isFinishing = (updateType: string) => updateType === 'finish';

const hex = (colour: string) => colour as HexColor;
