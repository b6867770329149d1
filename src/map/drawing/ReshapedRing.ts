import type { Map } from 'maplibre-gl';
import type { TerraDraw, TerraDrawSelectMode } from 'terra-draw';
import type { Ring } from '#geo/geometry/types.ts';
import type { Palette } from '../palette.ts';
import { pointerOf, reachPixels } from '../pixels.ts';
import { CornerWatch } from './CornerWatch.ts';
import { DRAW, reshapeStyles } from './drawingModes.ts';
import type { ExactCoordinates } from './exactCoordinates.ts';
import { ringOf } from './outerRing.ts';
import type { Pencil } from './Pencil.ts';
import { beginHistory, commitRing, redoRing, undoRing, type RingHistory } from './ringHistory.ts';

const FEWEST_CORNERS = 3;

/** What a reshaped ring works with. */
export interface ReshapeTools {
  readonly map: Map;
  readonly draw: TerraDraw;
  readonly mode: TerraDrawSelectMode;
  readonly exact: ExactCoordinates;
  readonly palette: Palette;
  /** a corner was picked or removed by the pointer */
  readonly onChange: () => void;
}

/**
 * Reshapes a ring that exists. Terra Draw drags and inserts corners; picking and removing them, and
 * the history, are ours: its own would take a dragged midpoint for two steps.
 */
export class ReshapedRing implements Pencil {
  readonly #tools: ReshapeTools;
  readonly #id: string | number;
  readonly #watch: CornerWatch;
  #history: RingHistory;
  #corner: number | null = null;

  constructor(ring: Ring, tools: ReshapeTools) {
    this.#tools = tools;
    const canvas = tools.map.getCanvas();
    this.#watch = new CornerWatch(canvas, {
      cornerAt: this.#cornerAt,
      pick: this.#pick,
      remove: this.#remove,
    });
    canvas.addEventListener('pointerdown', this.#capture);
    this.#id = this.#add(ringOf(ring));
    this.#history = beginHistory(this.#live());
  }

  ring(): Ring {
    return this.#exactly(this.#history.present);
  }

  movingRing(): Ring {
    return this.#exactly(this.#live());
  }

  get takesClick(): boolean {
    // after a long press Terra Draw would put in a corner where one was just removed
    return !this.#watch.hasLongPressed;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  get canRemoveCorner(): boolean {
    return this.#corner !== null && this.#history.present.length - 1 > FEWEST_CORNERS;
  }

  undo(): void {
    this.#show(undoRing(this.#history));
  }

  redo(): void {
    this.#show(redoRing(this.#history));
  }

  removeCorner(): void {
    if (this.#corner !== null) this.#remove(this.#corner);
  }

  settle(): void {
    this.#history = commitRing(this.#history, this.#live());
  }

  destroy(): void {
    this.#watch.destroy();
    this.#tools.map.getCanvas().removeEventListener('pointerdown', this.#capture);
  }

  /** A drag that ends outside the map must still end. */
  readonly #capture = ({ pointerId, target }: PointerEvent): void =>
    (target as HTMLElement).setPointerCapture(pointerId);

  #add(ring: Ring): string | number {
    const { draw, exact } = this.#tools;
    const [added] = draw.addFeatures([
      {
        type: 'Feature',
        properties: { mode: DRAW },
        geometry: { type: 'Polygon', coordinates: [ring.map(exact.round)] },
      },
    ]);
    if (!added?.valid) throw new Error(`A ring that cannot be reshaped: ${added?.reason}`);
    draw.selectFeature(added.id!);
    return added.id!;
  }

  #exactly(rounded: Ring): Ring {
    return ringOf(rounded.map((place) => this.#tools.exact.exact(place)));
  }

  /** The ring on the screen, in rounded coordinates. */
  #live(): Ring {
    const feature = this.#tools.draw.getSnapshotFeature(this.#id);
    if (feature?.geometry.type !== 'Polygon') throw new Error('The reshaped ring is gone');
    return feature.geometry.coordinates[0]!.map(([lng, lat]) => [lng!, lat!] as const);
  }

  #show(history: RingHistory): void {
    if (history === this.#history) return;
    this.#history = history;
    const coordinates = [history.present.map(([lng, lat]) => [lng, lat])];
    this.#tools.draw.updateFeatureGeometry(this.#id, { type: 'Polygon', coordinates });
    this.#pick(null);
  }

  readonly #cornerAt = (event: MouseEvent): number | null => {
    const { map } = this.#tools;
    const { left, top } = map.getCanvas().getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    let nearest: number = reachPixels.snap[pointerOf((event as PointerEvent).pointerType)];
    let corner: number | null = null;
    for (const [i, [lng, lat]] of this.#live().slice(0, -1).entries()) {
      const at = map.project([lng, lat]);
      const pixels = Math.hypot(at.x - x, at.y - y);
      if (pixels > nearest) continue;
      nearest = pixels;
      corner = i;
    }
    return corner;
  };

  readonly #pick = (corner: number | null): void => {
    this.#corner = corner;
    this.#tools.mode.updateOptions({ styles: reshapeStyles(this.#tools.palette, corner) });
    this.#tools.onChange();
  };

  readonly #remove = (corner: number): void => {
    const corners = this.#live().slice(0, -1).toSpliced(corner, 1);
    if (corners.length < FEWEST_CORNERS) return;
    this.#show(commitRing(this.#history, [...corners, corners[0]!]));
  };
}
