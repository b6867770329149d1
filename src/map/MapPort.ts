import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Unsubscribe } from './listeners.ts';
import type { DrawingRequest, DrawingSession } from './drawing/DrawingSession.ts';
import type { ReadCoverageTile, ReadPicture, ReadTile } from './tiles/ReadTile.ts';

/**
 * The map, as the rest of the app sees it. It is made by `createMap`, owns its WebGL context and
 * workers until `destroy`, and asks nothing of the network. Setting what is there already costs
 * nothing.
 */
export interface MapPort {
  /**
   * Pictures to lie under everything else, in the Netherlands; null: none. Where there is no
   * picture the map shows one of an overview, or paper. Another function stands for other pictures.
   */
  setBaseMap(read: ReadPicture | null): void;
  /**
   * All segments: tiles with a layer `streets` of `SegmentProperties`. Null: none. The map asks for
   * tiles as it needs them; another function stands for other streets, and what is drawn is asked
   * for again.
   */
  setStreets(read: ReadTile | null): void;
  /**
   * The stretches of coverage: tiles with a layer `coverage` of `SideProperties` and
   * `StreetProperties`, on the centre line.
   */
  setCoverage(read: ReadCoverageTile | null): void;
  /** Which of the two forms is drawn. */
  setCoverageView(view: CoverageView): void;
  /** What counts as the district; the ground outside it lies under a faint veil. */
  setDistricts(districts: readonly DistrictShape[]): void;
  setSubAreas(subAreas: readonly SubAreaShape[]): void;
  /**
   * Stretches to point out, in the accent colour: those of a group, of a link in the making, of a
   * proposal. Tiles with a layer `pointedOut` of `{side: 'left' | 'right' | 'both'}`, on the centre
   * line.
   */
  setPointedOut(read: ReadTile | null): void;
  /** Signs, each with its number, that the user can drag. */
  setSigns(signs: readonly SignShape[]): void;
  setHighlight(highlight: Highlight): void;
  setTheme(theme: MapTheme): void;
  /** Who made the data, one line each; shown as plain text. */
  setAttribution(lines: readonly string[]): void;

  view(): MapView;
  jumpTo(camera: Camera): void;
  /** Shows a box. */
  fitBounds(bbox: BBox, options?: FitOptions): void;

  /** After every move, once it has come to rest. */
  onMove(listener: (view: MapView) => void): Unsubscribe;
  /** With every frame of a move. */
  onMoving(listener: (camera: Camera) => void): Unsubscribe;
  /** Silent while drawing. */
  onClick(listener: (hit: Hit) => void): Unsubscribe;
  /** What the pointer is over, when that changes; null when it leaves. Silent while drawing. */
  onHover(listener: (hit: Hit | null) => void): Unsubscribe;

  /** A sign was chosen. */
  onSign(listener: (id: string) => void): Unsubscribe;
  /** A sign was dragged to another place. */
  onSignMoved(listener: (moved: MovedSign) => void): Unsubscribe;

  /**
   * A brush in place of a hand: what is dragged is a stroke, and does not move the map; two fingers
   * do. Gives the way to put it down.
   */
  startPainting(onStroke: (stroke: BrushStroke) => void): Unsubscribe;
  /** Begins to draw or reshape one area; ends a session that is still open by cancelling it. */
  startDrawing(request: DrawingRequest): DrawingSession;
  /** Gives everything back; the port is dead afterwards. */
  destroy(): void;
}

/** A stroke of the brush, told while it is made and once more when it is done. */
export interface BrushStroke {
  /** degrees, a few pixels apart */
  readonly places: readonly LngLat[];
  /** how far the brush reaches around them, on the ground */
  readonly reachMetres: number;
  /** given up: a second finger moves the map */
  readonly isCancelled: boolean;
  readonly isDone: boolean;
}

export type MapTheme = 'light' | 'dark';

/**
 * `sides`: both sides beside the street when zoomed in, one line when zoomed out. `streets`: one
 * line at every zoom. `none`: no coverage.
 */
export type CoverageView = 'sides' | 'streets' | 'none';

export interface DistrictShape {
  readonly id: string;
  readonly area: Area;
}

export interface SubAreaShape {
  readonly id: string;
  readonly name: string;
  /** "#rrggbb" */
  readonly colour: string;
  readonly area: Area;
}

export interface SignShape {
  readonly id: string;
  readonly number: number;
  readonly at: LngLat;
  /** what is said of it under the pointer */
  readonly label: string;
  readonly isSelected: boolean;
}

export interface MovedSign {
  readonly id: string;
  readonly at: LngLat;
}

/** What is selected, and so has a halo in the accent colour. */
export interface Highlight {
  /** rows */
  readonly streets: readonly number[];
  readonly subArea: string | null;
  /** id of the gap in the coverage */
  readonly gap: number | null;
}

export const NO_HIGHLIGHT: Highlight = { streets: [], subArea: null, gap: null };

export interface Camera {
  readonly lng: number;
  readonly lat: number;
  /** of a world that is 512 px wide at zoom 0 */
  readonly zoom: number;
}

export interface MapView extends Camera {
  readonly bounds: BBox;
}

export interface FitOptions {
  /** what panels cover */
  readonly padding?: Padding;
  /** the map stays where it is when the whole box is to be seen */
  readonly unlessSeen?: boolean;
}

/** CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What lies under the pointer: a street before a sub-area before the ground. */
export type Hit = StreetHit | SubAreaHit | GroundHit;

export interface StreetHit {
  readonly kind: 'street';
  /** row */
  readonly street: number;
  readonly name: string;
  /** the side of the street's digitising direction on which the pointer is */
  readonly side: 'left' | 'right';
  readonly lngLat: LngLat;
}

export interface SubAreaHit {
  readonly kind: 'subArea';
  readonly id: string;
  readonly lngLat: LngLat;
}

export interface GroundHit {
  readonly kind: 'ground';
  readonly lngLat: LngLat;
}

/** What the map says itself, in the user's language. */
export interface MapLabels {
  /** accessible name of the map */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** units of the scale bar */
  readonly metres: string;
  readonly kilometres: string;
}

export interface MapOptions {
  readonly labels: MapLabels;
  readonly theme: MapTheme;
  /** no animation at all */
  readonly reducedMotion: boolean;
  /** where to begin; default: the Netherlands */
  readonly camera?: Camera;
  /** Something went wrong after the start. */
  readonly onProblem?: (problem: MapProblem) => void;
}

export type MapProblem =
  /** the browser gives no WebGL 2 context: go on with the lists */
  | { readonly code: 'map/no-webgl' }
  /** a part of the map could not be read or drawn */
  | { readonly code: 'map/not-drawn'; readonly detail: string };
