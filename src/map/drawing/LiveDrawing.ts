import type { Map } from 'maplibre-gl';
import type { GeoJSONStoreFeatures, TerraDraw } from 'terra-draw';
import { buildSnapIndex, type SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { Palette } from '../palette.ts';
import type { Pointer } from '../pixels.ts';
import { areasSnapSource } from './areasSnapSource.ts';
import { watchDrawingKeys } from './drawingKeyWatch.ts';
import type { DrawingRequest, DrawingSession, DrawingState } from './DrawingSession.ts';
import { createExactCoordinates } from './exactCoordinates.ts';
import { NewRing } from './NewRing.ts';
import { largestPart, ringOf, withOuterRing } from './outerRing.ts';
import type { Pencil } from './Pencil.ts';
import { ReshapedRing } from './ReshapedRing.ts';
import { shapeProblem, type ShapeProblem } from './shapeProblem.ts';
import { ShapeWatch } from './ShapeWatch.ts';
import { Snapper } from './Snapper.ts';
import { startTerraDraw, type StartedTerraDraw } from './startTerraDraw.ts';

const NOTHING: Area = { type: 'Polygon', coordinates: [[]] };

export interface DrawingTools {
  readonly map: Map;
  readonly palette: Palette;
  readonly pointer: Pointer;
  /** the session is over, however it ended */
  readonly onEnd: () => void;
}

/** A drawing session on a live map: owns Terra Draw, the snapping and the keys until it ends. */
export class LiveDrawing implements DrawingSession {
  readonly #request: DrawingRequest;
  readonly #tools: DrawingTools;
  readonly #exact = createExactCoordinates();
  /** what the drawn ring becomes the outer ring of, and of which part */
  readonly #area: Area;
  readonly #part: number;
  readonly #snapper: Snapper;
  readonly #draw: TerraDraw;
  readonly #pencil: Pencil;
  readonly #watch: ShapeWatch | null;
  readonly #stopKeys: () => void;
  #isOver = false;

  constructor(request: DrawingRequest, tools: DrawingTools) {
    this.#request = request;
    this.#tools = tools;
    this.#area = request.existing ?? NOTHING;
    this.#part = largestPart(this.#area);
    const { map, palette, pointer } = tools;
    this.#snapper = new Snapper(map, this.#exact, {
      indexes: indexesOf(request),
      isOn: request.isSnapping ?? true,
    });
    const started = startTerraDraw(map, {
      palette,
      pointer,
      snap: this.#snapper.snap,
      isNew: !request.existing,
      takesClick: () => this.#pencil.takesClick,
      mayClose: this.#mayClose,
    });
    this.#draw = started.draw;
    this.#pencil = this.#pencilFor(started);
    this.#watch = this.#watchShape();
    this.#draw.on('finish', this.#closed);
    // after Terra Draw's own listener, which was there first
    map.getCanvas().addEventListener('pointerup', this.#settle);
    map.getCanvas().focus({ preventScroll: true });
    this.#stopKeys = watchDrawingKeys((command) => this[command]());
    this.#tell();
  }

  finish(): void {
    const ring = this.#pencil.ring();
    if (this.#isOver || this.#problemOf(ring)) return;
    this.#end();
    this.#request.onFinish(withOuterRing(this.#area, this.#part, ring));
  }

  cancel(): void {
    if (this.#isOver) return;
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
    this.#step(() => this.#snapper.setOn(isSnapping));
  }

  #pencilFor({ draw, drawing, reshaping }: StartedTerraDraw): Pencil {
    if (!this.#request.existing) return new NewRing(draw, drawing, this.#exact);
    const [outer] = polygonsOf(this.#area)[this.#part]!;
    return new ReshapedRing(outer!, {
      map: this.#tools.map,
      draw,
      mode: reshaping,
      exact: this.#exact,
      palette: this.#tools.palette,
      onChange: this.#tell,
    });
  }

  #watchShape(): ShapeWatch | null {
    const { existing, onShape } = this.#request;
    if (!existing || !onShape) return null;
    return new ShapeWatch({
      draw: this.#draw,
      canvas: this.#tools.map.getCanvas(),
      ring: () => this.#pencil.movingRing(),
      tell: (ring, isMoving) => {
        if (this.#problemOf(ring)) return;
        onShape(withOuterRing(this.#area, this.#part, ring), isMoving);
      },
    });
  }

  #step(step: () => void): void {
    if (this.#isOver) return;
    step();
    this.#tell();
  }

  readonly #settle = (): void =>
    this.#step(() => {
      this.#snapper.hideMarker();
      this.#pencil.settle();
    });

  /** Terra Draw has closed a new shape; it is still in the middle of its own event. */
  readonly #closed = (): void => {
    if (!this.#request.existing) queueMicrotask(() => this.finish());
  };

  readonly #mayClose = ({ geometry }: GeoJSONStoreFeatures): boolean =>
    geometry.type === 'Polygon' &&
    this.#problemOf(ringOf(geometry.coordinates[0]!.map(this.#exact.exact))) === null;

  #problemOf(ring: Ring): ShapeProblem | null {
    return shapeProblem(withOuterRing(this.#area, this.#part, ring), this.#part);
  }

  readonly #tell = (): void => {
    if (!this.#isOver) this.#request.onChange(this.#state());
  };

  #state(): DrawingState {
    const ring = this.#pencil.ring();
    const { canUndo, canRedo, canRemoveCorner } = this.#pencil;
    return {
      corners: Math.max(0, ring.length - 1),
      problem: this.#problemOf(ring),
      canUndo,
      canRedo,
      canRemoveCorner,
      isSnapping: this.#snapper.isOn,
    };
  }

  #end(): void {
    this.#isOver = true;
    this.#stopKeys();
    this.#watch?.destroy();
    this.#tools.map.getCanvas().removeEventListener('pointerup', this.#settle);
    this.#pencil.destroy();
    this.#snapper.destroy();
    this.#draw.stop();
    this.#tools.onEnd();
  }
}

/** The streets come ready; the neighbours are few. */
const indexesOf = ({ snap, neighbours }: DrawingRequest): readonly SnapIndex[] => [
  ...(snap ? [snap] : []),
  buildSnapIndex(areasSnapSource(neighbours)),
];
