import type { TerraDraw, TerraDrawPolygonMode } from 'terra-draw';
import type { Ring } from '#geo/geometry/types.ts';
import type { ExactCoordinates } from './exactCoordinates.ts';
import { DRAW } from './drawingModes.ts';
import { ringOf } from './outerRing.ts';
import type { Pencil } from './Pencil.ts';

/** Draws a new ring, corner by corner. Every corner is a step of Terra Draw's own undo. */
export class NewRing implements Pencil {
  readonly #draw: TerraDraw;
  readonly #mode: TerraDrawPolygonMode;
  readonly #exact: ExactCoordinates;
  readonly takesClick = true;

  constructor(draw: TerraDraw, mode: TerraDrawPolygonMode, exact: ExactCoordinates) {
    this.#draw = draw;
    this.#mode = mode;
    this.#exact = exact;
    draw.setMode(DRAW);
  }

  ring(): Ring {
    const feature = this.#draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon');
    if (feature?.geometry.type !== 'Polygon') return [];
    // while it is open, the last places are the pointer's; once closed, all are corners
    const committed = feature.properties['committedCoordinateCount'] as number | undefined;
    const corners = feature.geometry.coordinates[0]!.slice(0, committed);
    return ringOf(corners.map((place) => this.#exact.exact(place)));
  }

  movingRing(): Ring {
    return this.ring();
  }

  get canUndo(): boolean {
    return this.#mode.undoSize() > 0;
  }

  get canRedo(): boolean {
    return this.#mode.redoSize() > 0;
  }

  get canRemoveCorner(): boolean {
    return this.canUndo;
  }

  undo(): void {
    this.#mode.undo();
  }

  redo(): void {
    this.#mode.redo();
  }

  removeCorner(): void {
    this.undo();
  }

  settle(): void {
    // a click was a step already
  }

  destroy(): void {
    // its shapes go with Terra Draw's
  }
}
