import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { reachPixels, type Pixel, type Pointer } from '../pixels.ts';
import type { Stroke } from './DrawingSession.ts';
import { handleAt, handlesOf, middleOf, type Handle } from './handles.ts';
import { beginHistory, commit, redo, undo, type History } from './history.ts';
import type { Pencil, PencilState, Pointed } from './Pencil.ts';
import type { Drawn } from './PencilMode.ts';
import {
  areaOf,
  canRemoveCorner,
  cornerAt,
  cornerBefore,
  cornersOf,
  insertAround,
  insertCorners,
  isSameCorner,
  isSamePlace,
  moveCorner,
  nextCorner,
  removeCorner,
  shapeOf,
  withoutRepeats,
  type CornerRef,
  type Corners,
  type Shape,
} from './shape.ts';
import { shapeProblem } from './shapeProblem.ts';
import type { Snapper } from './Snapper.ts';
import type { WayFinder } from './WayFinder.ts';

/** What the reshaping of an area works with. */
export interface ReshapeTools {
  readonly snapper: Snapper;
  readonly ways: WayFinder;
  readonly project: (place: LngLat) => Pixel;
  readonly unproject: (pixel: Pixel) => LngLat;
  readonly size: () => { readonly width: number; readonly height: number };
  /** what the hand draws with now */
  readonly pointer: () => Pointer;
  readonly onSight: () => void;
  readonly onStep: () => void;
  readonly setCursor: (cursor: 'crosshair' | 'grab' | 'grabbing') => void;
}

/** A corner under the hand, and how far beside it the hand took hold. */
interface Hold {
  readonly ref: CornerRef;
  readonly offset: Pixel;
  readonly before: Shape;
}

/**
 * Reshapes an area that exists: the corners of all its rings are handles, the middles of its edges
 * new corners. The body stays where it is.
 */
export class ReshapedArea implements Pencil {
  readonly #tools: ReshapeTools;
  #history: History<Shape>;
  #shape: Shape;
  #chosen: CornerRef | null = null;
  #hold: Hold | null = null;
  #isNudging = false;
  /** the last change was to follow something that does not lead there */
  #isWayMissing = false;
  #handles: { readonly of: readonly unknown[]; readonly handles: readonly Handle[] } | null = null;

  constructor(area: Area, tools: ReshapeTools) {
    this.#tools = tools;
    this.#shape = shapeOf(area);
    this.#history = beginHistory(this.#shape);
  }

  /** as it is under the hand; another one each time it changes */
  get shape(): Shape {
    return this.#shape;
  }

  area(): Area {
    return areaOf(this.#history.present);
  }

  /** The area with what the hand is doing to it. */
  movingArea(): Area {
    return areaOf(this.#shape);
  }

  hover({ pixel, pointer }: Pointed): void {
    this.#tools.setCursor(this.#handleAt(pixel, pointer) ? 'grab' : 'crosshair');
  }

  leave(): void {
    this.#tools.snapper.hide();
  }

  click({ pixel, pointer }: Pointed): void {
    const handle = this.#handleAt(pixel, pointer);
    if (handle?.kind === 'midpoint') return this.insert(handle.ref);
    this.choose(handle?.ref ?? null);
  }

  secondClick({ pixel, pointer }: Pointed): boolean {
    const handle = this.#handleAt(pixel, pointer);
    if (handle?.kind !== 'corner') return false;
    this.#remove(handle.ref);
    return true;
  }

  takes({ pixel, pointer }: Pointed): boolean {
    const handle = this.#handleAt(pixel, pointer);
    if (!handle) return false;
    const before = this.#shape;
    const { ref } = handle;
    const offset = { x: handle.pixel.x - pixel.x, y: handle.pixel.y - pixel.y };
    this.#hold =
      handle.kind === 'corner'
        ? { ref, offset, before }
        : { ref: afterOf(ref), offset, before: insertCorners(before, ref, [handle.lngLat]) };
    return true;
  }

  drag({ pixel, pointer }: Pointed): void {
    if (!this.#hold) return;
    const { snapper, unproject, setCursor, onSight } = this.#tools;
    const { ref, offset, before } = this.#hold;
    setCursor('grabbing');
    // the corner keeps its distance to the hand: it does not jump when it is taken hold of
    const place = unproject({ x: pixel.x + offset.x, y: pixel.y + offset.y });
    this.#shape = moveCorner(before, ref, snapper.show(place, pointer));
    this.#chosen = ref;
    onSight();
  }

  drop(): void {
    const ref = this.#hold?.ref;
    this.#hold = null;
    this.#tools.snapper.hide();
    this.#tools.setCursor('grab');
    const before = this.#history;
    this.#step(this.#shape);
    if (ref && this.#history !== before) this.#followAround(ref);
  }

  letGo(): void {
    this.#hold = null;
    this.#tools.snapper.hide();
    this.#shape = this.#history.present;
    this.#tools.onSight();
  }

  undo(): void {
    this.#show(undo(this.#history));
  }

  redo(): void {
    this.#show(redo(this.#history));
  }

  removeCorner(): void {
    if (this.#chosen) this.#remove(this.#chosen);
  }

  setStroke(stroke: Stroke): void {
    this.#tools.ways.stroke = stroke;
    this.#isWayMissing = false;
  }

  choose(ref: CornerRef | null): void {
    this.#chosen = ref && cornerAt(this.#shape, ref) ? ref : null;
    this.#isNudging = false;
    this.#tools.onStep();
  }

  move(ref: CornerRef, to: LngLat): void {
    const from = cornerAt(this.#shape, ref);
    if (!from) return;
    this.#chosen = ref;
    this.#step(isSamePlace(from, to) ? this.#shape : moveCorner(this.#shape, ref, to));
  }

  /** Puts a corner in the middle of an edge; or lets the edge follow what lines follow now. */
  insert(ref: CornerRef): void {
    if (!cornerAt(this.#shape, ref)) return;
    if (this.#isFollowing()) return this.#follow(ref);
    this.#insertMiddle(ref);
  }

  #insertMiddle(ref: CornerRef): void {
    const from = cornerAt(this.#shape, ref)!;
    const to = cornerAt(this.#shape, nextCorner(this.#shape, ref))!;
    this.#chosen = afterOf(ref);
    this.#step(insertCorners(this.#shape, ref, [middleOf(from, to)]));
  }

  #isFollowing(): boolean {
    const { stroke } = this.#tools.ways;
    return stroke === 'street' || stroke === 'border';
  }

  /**
   * An edge, by the corner it begins at, goes along a street or a border: one step. Where that runs as
   * the edge does there is nothing to follow, and it gets a corner like any other.
   */
  #follow(ref: CornerRef): void {
    const before = this.#shape;
    this.#wayAfter(before, ref, (places, isMissing) => {
      if (this.#shape !== before) return;
      if (places.length > 0) {
        this.#chosen = null;
        this.#step(insertCorners(before, ref, places));
      } else this.#insertMiddle(ref);
      this.#tellMissing(isMissing);
    });
  }

  /** The edges on both sides of a corner that was moved do so: one step with its move. */
  #followAround(ref: CornerRef): void {
    if (!this.#isFollowing()) return;
    const moved = this.#shape;
    const before = cornerBefore(moved, ref);
    this.#wayAfter(moved, ref, (onward, isOnwardMissing) => {
      this.#wayAfter(moved, before, (toIt, isToItMissing) => {
        if (this.#shape !== moved) return;
        const followed = insertAround(moved, ref, toIt, onward);
        this.#history = undo(this.#history);
        this.#chosen = followed.ref;
        this.#step(followed.shape);
        this.#tellMissing(isOnwardMissing || isToItMissing);
      });
    });
  }

  /** The corners between a corner and the next one, along what lines follow now. */
  #wayAfter(
    shape: Shape,
    ref: CornerRef,
    onWay: (places: Corners, isMissing: boolean) => void,
  ): void {
    const [from, to] = [cornerAt(shape, ref)!, cornerAt(shape, nextCorner(shape, ref))!];
    this.#tools.ways.seek(from, to, ({ places, isMissing }) =>
      onWay(withoutRepeats([from, ...places]).slice(1, -1), isMissing),
    );
  }

  #tellMissing(isMissing: boolean): void {
    this.#isWayMissing = isMissing;
    this.#tools.onStep();
  }

  nudge(eastMetres: number, northMetres: number): boolean {
    const chosen = this.chosenPlace();
    if (!this.#chosen || !chosen) return false;
    const [lng, lat] = chosen;
    const metres = metresPerDegree(lat);
    const to: LngLat = [lng + eastMetres / metres.lng, lat + northMetres / metres.lat];
    // a row of taps on the keys is one step
    if (this.#isNudging) this.#history = undo(this.#history);
    this.#step(moveCorner(this.#shape, this.#chosen, to));
    this.#isNudging = true;
    return true;
  }

  chosenPlace(): LngLat | null {
    return (this.#chosen && cornerAt(this.#shape, this.#chosen)) ?? null;
  }

  state(): PencilState {
    const { past, present, future } = this.#history;
    return {
      corners: cornersOf(present).length,
      problem: shapeProblem(areaOf(present)),
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      canRemoveCorner: this.#chosen !== null && canRemoveCorner(present, this.#chosen),
      stroke: this.#tools.ways.stroke,
      isWayMissing: this.#isWayMissing,
      shape: present,
      chosen: this.#chosen,
    };
  }

  drawn(): readonly Drawn[] {
    const parts = polygonsOf(areaOf(this.#shape)).map((rings): Drawn => ({
      look: 'area',
      geometry: {
        type: 'Polygon',
        coordinates: rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
      },
    }));
    return [...parts, ...this.#shownHandles().map((handle) => this.#drawnHandle(handle))];
  }

  /** The map shows another piece: other corners can be taken hold of. */
  placeHandles(): void {
    this.#handles = null;
  }

  #drawnHandle({ kind, ref, lngLat }: Handle): Drawn {
    const isChosen = kind === 'corner' && isSameCorner(ref, this.#chosen);
    return {
      look: isChosen ? 'chosen' : kind,
      geometry: { type: 'Point', coordinates: [...lngLat] },
    };
  }

  #handleAt(pixel: Pixel, pointer: Pointer): Handle | null {
    return handleAt(this.#shownHandles(), pixel, reachPixels.snap[pointer]);
  }

  /** Those that are drawn are those that can be taken hold of. */
  #shownHandles(): readonly Handle[] {
    const { project, size, pointer } = this.#tools;
    const of = [this.#shape, this.#chosen, pointer()];
    if (!this.#handles || this.#handles.of.some((value, i) => value !== of[i])) {
      const screen = { project, ...size() };
      this.#handles = { of, handles: handlesOf(this.#shape, this.#chosen, pointer(), screen) };
    }
    return this.#handles.handles;
  }

  #remove(ref: CornerRef): void {
    const shape = removeCorner(this.#shape, ref);
    if (shape === this.#shape) return;
    this.#chosen = null;
    this.#step(shape);
  }

  #step(shape: Shape): void {
    this.#shape = shape;
    this.#isNudging = false;
    this.#isWayMissing = false;
    this.#history = commit(this.#history, shape);
    this.#tools.onStep();
  }

  #show(history: History<Shape>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#isNudging = false;
    this.#isWayMissing = false;
    const before = this.#shape;
    this.#shape = history.present;
    // with a corner more or less the numbers stand for other corners
    if (cornersOf(before).length !== cornersOf(this.#shape).length) this.#chosen = null;
  }
}

const afterOf = (ref: CornerRef): CornerRef => ({ ...ref, corner: ref.corner + 1 });
