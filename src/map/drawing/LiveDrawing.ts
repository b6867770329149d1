import type { Map } from 'maplibre-gl';
import { TerraDraw } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { Palette } from '../palette.ts';
import type { Pixel } from '../pixels.ts';
import { areaSnapIndexes, type FindIndexes } from './areaSnapIndexes.ts';
import { CrossHair } from './CrossHair.ts';
import type { Direction, DrawingCommand } from './drawingKeys.ts';
import { watchDrawingKeys } from './drawingKeyWatch.ts';
import type {
  DrawingRequest,
  DrawingSession,
  DrawingState,
  NewArea,
  Preview,
  Stroke,
} from './DrawingSession.ts';
import { Hand } from './Hand.ts';
import { Loupe } from './Loupe.ts';
import { NewLine } from './NewLine.ts';
import type { Pencil, Pointed } from './Pencil.ts';
import { PENCIL, PencilMode, type Drawn } from './PencilMode.ts';
import { ReshapedArea } from './ReshapedArea.ts';
import type { CornerRef } from './shape.ts';
import { shapeProblem } from './shapeProblem.ts';
import { Snapper } from './Snapper.ts';
import { WayFinder } from './WayFinder.ts';

export interface DrawingTools {
  readonly map: Map;
  readonly palette: Palette;
  /** Does not show these as they are stored. */
  readonly hide: (ids: readonly string[]) => void;
  /** the session is over, however it ended */
  readonly onEnd: () => void;
}

const STEPS: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};
// a tap on an arrow key moves the chosen corner a metre, else the cross-hair this far
const CROSS_HAIR_PIXELS = 12;
const FAR = 10;
const FAR_PIXELS = 6 * CROSS_HAIR_PIXELS;

/** A drawing session on a live map: owns Terra Draw, the pencil, the keys and the hand until it ends. */
export class LiveDrawing implements DrawingSession {
  readonly #request: DrawingRequest;
  readonly #tools: DrawingTools;
  readonly #snapper: Snapper;
  readonly #mode: PencilMode;
  readonly #draw: TerraDraw;
  readonly #line: NewLine | null;
  readonly #reshaped: ReshapedArea | null;
  readonly #pencil: Pencil;
  readonly #hand: Hand;
  readonly #crossHair: CrossHair;
  readonly #loupe: Loupe;
  readonly #stopKeys: () => void;
  #previews: readonly Preview[] = [];
  #told: { readonly shape: unknown; readonly isMoving: boolean };
  #frame = 0;
  #isOver = false;
  /** while it is handed over */
  #finishing: AbortController | null = null;

  constructor(request: DrawingRequest, tools: DrawingTools) {
    this.#request = request;
    this.#tools = tools;
    const { map, palette } = tools;
    this.#snapper = new Snapper(map, indexesOf(request), request.isSnapping ?? true);
    this.#crossHair = new CrossHair(map);
    this.#loupe = new Loupe(map);
    const hand = new Hand({
      map,
      pencil: () => (this.#isStill() ? null : this.#pencil),
      onPress: this.#press,
    });
    this.#hand = hand;
    this.#mode = new PencilMode(palette, hand);
    this.#draw = startTerraDraw(map, this.#mode);
    this.#line = request.task.kind === 'reshape' ? null : this.#newLine();
    this.#reshaped = request.task.kind === 'reshape' ? this.#reshapedArea(request.task.area) : null;
    this.#pencil = (this.#line ?? this.#reshaped)!;
    this.#told = { shape: this.#reshaped?.shape ?? this.#line?.legs, isMoving: false };
    map.on('move', this.#move);
    map.on('moveend', this.#see);
    map.getCanvas().focus({ preventScroll: true });
    this.#stopKeys = watchDrawingKeys(map.getCanvas(), this.#key);
    tools.hide(request.hidden ?? []);
    this.#see();
    this.#tell();
  }

  finish(): void {
    if (this.#isStill() || this.#pencil.state().problem) return;
    void this.#handOver();
  }

  async #handOver(): Promise<void> {
    const finishing = new AbortController();
    this.#finishing = finishing;
    this.#tell();
    let isTaken = false;
    try {
      isTaken = await this.#isTaken(finishing.signal);
    } finally {
      this.#finishing = null;
      // who takes it may have ended the session itself
      if (isTaken && !this.#isOver) this.#end();
      else this.#goOn();
    }
  }

  /** It was not taken, and nothing that was drawn is lost. */
  #goOn(): void {
    this.#tell();
    // the button that was pressed could not keep the focus while it waited
    if (!this.#isOver && document.activeElement === document.body) {
      this.#tools.map.getCanvas().focus({ preventScroll: true });
    }
  }

  #isTaken(signal: AbortSignal): Promise<boolean> {
    const { task } = this.#request;
    if (task.kind === 'reshape') return task.onFinish(this.#reshaped!.area(), signal);
    return task.kind === 'cut'
      ? task.onFinish(this.#line!.line(), signal)
      : task.onFinish(this.#line!.area(), signal);
  }

  /** Whether nothing can be drawn: it is over, or being taken. */
  #isStill(): boolean {
    return this.#isOver || this.#finishing !== null;
  }

  cancel(): void {
    if (this.#isOver) return;
    this.#finishing?.abort();
    this.#end();
    this.#request.onCancel();
  }

  undo(): void {
    this.#step(() => this.#pencil.undo());
  }

  redo(): void {
    this.#step(() => this.#pencil.redo());
  }

  removeCorner(): void {
    this.#step(() => this.#pencil.removeCorner());
  }

  setSnapping(isSnapping: boolean): void {
    this.#step(() => {
      this.#snapper.isOn = isSnapping;
      this.#snapper.hide();
    });
  }

  setStroke(stroke: Stroke): void {
    this.#step(() => this.#pencil.setStroke(stroke));
  }

  choose(corner: CornerRef | null): void {
    this.#step(() => this.#reshaped?.choose(corner));
    this.#bringIntoView();
  }

  moveCorner(corner: CornerRef, to: LngLat): void {
    this.#step(() => this.#reshaped?.move(corner, to));
    this.#bringIntoView();
  }

  insertCorner(after: CornerRef): void {
    this.#step(() => this.#reshaped?.insert(after));
    this.#bringIntoView();
  }

  show(previews: readonly Preview[]): void {
    if (this.#isOver) return;
    this.#previews = previews;
    this.#tools.hide([...(this.#request.hidden ?? []), ...previews.flatMap(({ id }) => id ?? [])]);
    this.#see();
  }

  #newLine(): NewLine {
    return new NewLine({
      snapper: this.#snapper,
      ways: this.#wayFinder(),
      project: this.#project,
      closes: this.#request.task.kind === 'newArea',
      onSight: this.#see,
      onStep: this.#tell,
      onFinish: () => this.finish(),
    });
  }

  #wayFinder(): WayFinder {
    const { stroke = 'straight', findWay = null } = this.#request;
    return new WayFinder(stroke, findWay);
  }

  #reshapedArea(area: Area): ReshapedArea {
    const { map } = this.#tools;
    return new ReshapedArea(area, {
      snapper: this.#snapper,
      ways: this.#wayFinder(),
      project: this.#project,
      unproject: ({ x, y }) => lngLatOf(map.unproject([x, y])),
      size: () => ({ width: map.getCanvas().clientWidth, height: map.getCanvas().clientHeight }),
      pointer: () => this.#hand.pointer,
      onSight: this.#see,
      onStep: this.#tell,
      setCursor: (cursor) => this.#mode.point(cursor),
    });
  }

  readonly #project = ([lng, lat]: LngLat): Pixel => this.#tools.map.project([lng, lat]);

  #step(step: () => void): void {
    if (this.#isStill()) return;
    step();
    this.#tell();
  }

  readonly #key = (command: DrawingCommand, isFar: boolean): void => {
    if (this.#isStill() && command !== 'cancel') return;
    switch (command) {
      case 'enter':
        return this.#crossHair.isShown ? this.#clickCrossHair() : this.finish();
      case 'press':
        return this.#crossHair.isShown ? this.#clickCrossHair() : this.#showCrossHair();
      case 'cancel':
        return this.#hasCornerInHand() ? this.choose(null) : this.cancel();
      case 'finish':
      case 'removeCorner':
      case 'undo':
      case 'redo':
        return this[command]();
      default:
        return this.#moveBy(command, isFar);
    }
  };

  #moveBy(direction: Direction, isFar: boolean): void {
    const [east, north] = STEPS[direction];
    const metres = isFar ? FAR : 1;
    if (this.#pencil.nudge(east * metres, north * metres)) return this.#bringIntoView();
    const pixels = isFar ? FAR_PIXELS : CROSS_HAIR_PIXELS;
    if (this.#crossHair.isShown) {
      this.#tools.map.panBy([east * pixels, -north * pixels], { duration: 0 });
    }
    this.#showCrossHair();
  }

  #showCrossHair(): void {
    this.#crossHair.show();
    this.#pencil.hover(this.#middle());
    this.#tell();
  }

  #clickCrossHair(): void {
    if (this.#hasCornerInHand()) return this.choose(null);
    this.#pencil.click(this.#middle());
  }

  /** Whether the keyboard has taken hold of a corner, which is first put down. */
  #hasCornerInHand(): boolean {
    return this.#crossHair.isShown && this.#pencil.state().chosen !== null;
  }

  #middle(): Pointed {
    const { map } = this.#tools;
    const lngLat = lngLatOf(map.getCenter());
    return { lngLat, pixel: map.project(map.getCenter()), pointer: 'fine' };
  }

  readonly #press = (at: Pointed | null): void => {
    if (at?.pointer === 'coarse') this.#loupe.show(at.pixel);
    else this.#loupe.hide();
    if (at) this.#crossHair.hide();
  };

  readonly #move = (): void => {
    this.#reshaped?.placeHandles();
    if (this.#crossHair.isShown) this.#pencil.hover(this.#middle());
  };

  /** A corner that is chosen in a list, or moved by keys, is there to be seen. */
  #bringIntoView(): void {
    const place = this.#reshaped?.chosenPlace();
    if (this.#isStill() || !place) return;
    const { map } = this.#tools;
    const { x, y } = this.#project(place);
    const { clientWidth, clientHeight } = map.getCanvas();
    const isSeen =
      x > 0.05 * clientWidth &&
      x < 0.95 * clientWidth &&
      y > 0.05 * clientHeight &&
      y < 0.7 * clientHeight;
    if (!isSeen) map.panTo([place[0], place[1]], { duration: 0 });
  }

  readonly #tell = (): void => {
    if (this.#isOver) return;
    this.#see();
    this.#request.onChange(this.#state());
    const { task } = this.#request;
    if (task.kind === 'cut') task.onLine?.(this.#line!.line());
    if (task.kind === 'newArea') this.#tellArea(task);
  };

  #tellArea({ onArea }: NewArea): void {
    const { legs } = this.#line!;
    if (!onArea || this.#told.shape === legs) return;
    this.#told = { shape: legs, isMoving: false };
    onArea(this.#line!.state().problem ? null : this.#line!.area());
  }

  #state(): DrawingState {
    return {
      ...this.#pencil.state(),
      isSnapping: this.#snapper.isOn,
      isFinishing: this.#finishing !== null,
      hasCrossHair: this.#crossHair.isShown,
    };
  }

  /** Shows what there is to see, once a frame. */
  readonly #see = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    if (this.#isOver) return;
    this.#mode.draw([...this.#previews.flatMap(drawnPreview), ...this.#drawn()]);
    this.#tellShape();
  };

  #drawn(): readonly Drawn[] {
    const drawn = this.#pencil.drawn();
    const isShown = this.#previews.length > 0 && this.#request.task.kind === 'newArea';
    if (!isShown) return drawn;
    return drawn.map((each) => (each.look === 'area' ? outlineOf(each) : each));
  }

  #tellShape(): void {
    const { task } = this.#request;
    if (task.kind !== 'reshape' || !task.onShape || !this.#reshaped) return;
    const { shape } = this.#reshaped;
    const isMoving = this.#hand.isDrawing;
    if (shape === this.#told.shape && isMoving === this.#told.isMoving) return;
    const area = this.#reshaped.movingArea();
    // what was told before is what still holds
    if (shapeProblem(area)) return;
    this.#told = { shape, isMoving };
    task.onShape(area, isMoving);
  }

  #end(): void {
    this.#isOver = true;
    cancelAnimationFrame(this.#frame);
    this.#stopKeys();
    this.#hand.destroy();
    this.#tools.map.off('move', this.#move);
    this.#tools.map.off('moveend', this.#see);
    this.#snapper.hide();
    this.#crossHair.hide();
    this.#loupe.hide();
    this.#draw.stop();
    this.#tools.hide([]);
    this.#tools.onEnd();
  }
}

/** Puts Terra Draw's layers and listeners on the map, until `draw.stop()`. */
function startTerraDraw(map: Map, mode: PencilMode): TerraDraw {
  const adapter = new TerraDrawMapLibreGLAdapter({
    map,
    prefixId: 'drawing',
    // a hand that trembles while it clicks drags nothing
    minPixelDragDistance: 4,
  });
  const draw = new TerraDraw({ adapter, modes: [mode] });
  draw.start();
  draw.setMode(PENCIL);
  return draw;
}

const outlineOf = ({ geometry }: Drawn): Drawn => ({ geometry, look: 'outline' });

const lngLatOf = ({ lng, lat }: { lng: number; lat: number }): LngLat => [lng, lat];

const drawnPreview = ({ area, colour }: Preview): readonly Drawn[] =>
  polygonsOf(area).map((rings) => ({
    look: 'preview',
    colour,
    geometry: {
      type: 'Polygon',
      coordinates: rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
    },
  }));

function indexesOf({ snap, neighbours }: DrawingRequest): FindIndexes {
  const ofAreas = areaSnapIndexes(neighbours);
  return (near) => [...(snap ? [snap] : []), ...ofAreas(near)];
}
