import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Pixel, Pointer } from '../pixels.ts';
import type { Stroke } from './DrawingSession.ts';
import { freehandLine, type Trace } from './freehandLine.ts';
import { distance } from './handles.ts';
import { beginHistory, commit, redo, undo, type History } from './history.ts';
import type { Pencil, PencilState, Pointed } from './Pencil.ts';
import type { Drawn } from './PencilMode.ts';
import { areaOf, isSamePlace } from './shape.ts';
import { shapeProblem, type ShapeProblem } from './shapeProblem.ts';
import type { Snapper } from './Snapper.ts';
import type { Way, WayFinder } from './WayFinder.ts';

/** What a new line works with. */
export interface NewLineTools {
  readonly snapper: Snapper;
  readonly ways: WayFinder;
  readonly project: (place: LngLat) => Pixel;
  /** whether the line becomes the border of an area */
  readonly closes: boolean;
  /** There is something else to see. */
  readonly onSight: () => void;
  /** A corner more. */
  readonly onStep: () => void;
  /** A click that asks to finish. */
  readonly onFinish: () => void;
}

/** What one gesture put down: corners, of which the last is where the hand was. */
interface Leg extends Way {
  readonly isFreehand?: boolean;
}

// how near a click on the first or the last corner must be
const CLOSING_PIXELS: Readonly<Record<Pointer, number>> = { fine: 10, coarse: 20 };

/** Draws a line leg by leg; every gesture is one step, however many corners it puts down. */
export class NewLine implements Pencil {
  readonly #tools: NewLineTools;
  #history: History<readonly Leg[]> = beginHistory([]);
  /** what the next click would add */
  #next: readonly LngLat[] = [];
  #trail: Trace[] = [];
  #isWaiting = false;

  constructor(tools: NewLineTools) {
    this.#tools = tools;
  }

  /** what was put down, leg by leg; another one each time it changes */
  get legs(): readonly Leg[] {
    return this.#history.present;
  }

  /** The line as it stands. */
  line(): readonly LngLat[] {
    return this.#history.present.flatMap(({ places }) => places);
  }

  area(): Area {
    return areaOf([[this.line()]]);
  }

  hover(at: Pointed): void {
    if (this.#isWaiting) return;
    const { snapper, ways, onSight } = this.#tools;
    const to = this.#closing(at) ?? snapper.show(at.lngLat, at.pointer);
    const from = this.line().at(-1);
    if (!from) return;
    this.#next = ways.known(from, to)?.places ?? this.#next;
    ways.seek(from, to, ({ places }) => {
      this.#next = places;
      onSight();
    });
  }

  leave(): void {
    this.#tools.snapper.hide();
    if (this.#isWaiting) return;
    this.#tools.ways.stop();
    this.#next = [];
    this.#tools.onSight();
  }

  click(at: Pointed): void {
    if (this.#isWaiting) return;
    const { snapper, onFinish } = this.#tools;
    snapper.hide();
    const line = this.line();
    const first = this.#closing(at);
    const isAgain = line.length > 0 && this.#isAt(at, line.at(-1)!);
    if (isAgain) return onFinish();
    const to = first ?? snapper.placeFor(at.lngLat, at.pointer);
    if (line.length === 0) return this.#put({ places: [to], isMissing: false });
    this.#isWaiting = true;
    this.#tools.ways.seek(line.at(-1)!, to, (way) => {
      this.#isWaiting = false;
      this.#put(first ? { ...way, places: way.places.slice(0, -1) } : way);
      if (first) onFinish();
    });
  }

  secondClick(): boolean {
    return false;
  }

  takes(at: Pointed): boolean {
    if (this.#tools.ways.stroke !== 'freehand') return false;
    this.#trail = [at];
    return true;
  }

  drag(at: Pointed): void {
    this.#trail.push(at);
    this.#next = this.#trail.map(({ lngLat }) => lngLat);
    this.#tools.onSight();
  }

  drop(at: Pointed): void {
    const { snapper, onFinish } = this.#tools;
    const traces = [...this.#trail, at];
    this.letGo();
    if (traces.length < 3) return;
    const isClosing = this.#tools.closes && this.#closesOn(traces);
    const places = freehandLine(traces, (place) => snapper.placeFor(place, at.pointer));
    this.#put({
      places: isClosing ? places.slice(0, -1) : places,
      isMissing: false,
      isFreehand: true,
    });
    if (isClosing) onFinish();
  }

  letGo(): void {
    this.#trail = [];
    this.leave();
  }

  undo(): void {
    this.#show(undo(this.#history));
  }

  redo(): void {
    this.#show(redo(this.#history));
  }

  removeCorner(): void {
    this.undo();
  }

  setStroke(stroke: Stroke): void {
    this.#tools.ways.stroke = stroke;
    this.leave();
  }

  nudge(): boolean {
    return false;
  }

  state(): PencilState {
    const { past, present, future } = this.#history;
    return {
      corners: this.line().length,
      problem: this.#problem(),
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      canRemoveCorner: past.length > 0,
      stroke: this.#tools.ways.stroke,
      isWayMissing: present.at(-1)?.isMissing ?? false,
      shape: null,
      chosen: null,
    };
  }

  drawn(): readonly Drawn[] {
    const line = this.line();
    const all = [...line, ...this.#next];
    const drawn: Drawn[] = [];
    if (this.#tools.closes && all.length > 2) {
      drawn.push({ look: 'area', geometry: areaLook(all) });
    }
    if (line.length > 1) drawn.push({ look: 'line', geometry: lineOf(line) });
    const last = line.at(-1) ?? this.#next[0];
    if (last && this.#next.length > 0) {
      drawn.push({ look: 'next', geometry: lineOf([last, ...this.#next]) });
    }
    return [...drawn, ...this.#corners()];
  }

  #corners(): readonly Drawn[] {
    const { closes } = this.#tools;
    return this.#history.present.flatMap(({ places, isFreehand }, i) => {
      // of a way along something only its end is where the hand was
      const shown = isFreehand ? places : places.slice(-1);
      return shown.map((place, j): Drawn => {
        const isFirst = closes && i === 0 && j === 0;
        return {
          look: isFirst ? 'first' : 'corner',
          geometry: { type: 'Point', coordinates: [...place] },
        };
      });
    });
  }

  #problem(): ShapeProblem | null {
    if (this.#tools.closes) return shapeProblem(this.area());
    return this.line().length < 2 ? 'too-few-corners' : null;
  }

  /** The first corner, when the pointer is on it and the line can close. */
  #closing(at: Pointed): LngLat | null {
    const line = this.line();
    if (!this.#tools.closes || line.length < 3 || !this.#isAt(at, line[0]!)) return null;
    this.#tools.snapper.showCorner(line[0]!);
    return line[0]!;
  }

  /** Whether a line by hand comes back to where all began. */
  #closesOn(traces: readonly Trace[]): boolean {
    const first = this.line()[0] ?? traces[0]!.lngLat;
    const end = { ...traces.at(-1)!, pointer: 'coarse' as const };
    const reach = traces.map(({ pixel }) => distance(pixel, end.pixel));
    return Math.max(...reach) > 3 * CLOSING_PIXELS.coarse && this.#isAt(end, first);
  }

  #isAt({ pixel, pointer }: Pick<Pointed, 'pixel' | 'pointer'>, place: LngLat): boolean {
    return distance(this.#tools.project(place), pixel) <= CLOSING_PIXELS[pointer];
  }

  #put(leg: Leg): void {
    const last = this.line().at(-1);
    const places = leg.places.filter((place, i) => {
      const before = i === 0 ? last : leg.places[i - 1];
      return !before || !isSamePlace(place, before);
    });
    if (places.length === 0) return this.leave();
    this.#show(commit(this.#history, [...this.#history.present, { ...leg, places }]));
    this.#tools.onStep();
  }

  #show(history: History<readonly Leg[]>): void {
    this.#history = history;
    this.#isWaiting = false;
    this.#tools.ways.stop();
    this.#next = [];
  }
}

const positions = (places: readonly LngLat[]) =>
  places.map(([lng, lat]): [number, number] => [lng, lat]);

const lineOf = (places: readonly LngLat[]) => ({
  type: 'LineString' as const,
  coordinates: positions(places),
});

const areaLook = (corners: readonly LngLat[]) => ({
  type: 'Polygon' as const,
  coordinates: [positions([...corners, corners[0]!])],
});
