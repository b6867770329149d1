import type { LineString, Point, Polygon } from 'geojson';
import { TerraDrawExtend, type GeoJSONStoreFeatures, type TerraDrawMouseEvent } from 'terra-draw';
import type { Palette } from '../palette.ts';
import { styleOf, type Look } from './looks.ts';
import { movedIn } from './movedIn.ts';

export const PENCIL = 'pencil';

/** Something on the map while there is drawn. */
export interface Drawn {
  readonly geometry: Polygon | LineString | Point;
  readonly look: Look;
  /** "#rrggbb"; default: the colour of the look */
  readonly colour?: string | null;
}

/** What the pointer does, in Terra Draw's words. */
export interface PointerListener {
  readonly move: (event: TerraDrawMouseEvent) => void;
  readonly click: (event: TerraDrawMouseEvent) => void;
  readonly drag: (event: TerraDrawMouseEvent) => void;
  readonly drop: (event: TerraDrawMouseEvent) => void;
}

/**
 * Our pencil as a mode of Terra Draw. The library tells clicks from drags and puts shapes on the map;
 * what they mean is ours: its own modes know no holes, no parts, no ways along streets, no keyboard,
 * and keep places in nine decimals, while neighbours share theirs to the bit.
 */
export class PencilMode extends TerraDrawExtend.TerraDrawBaseDrawMode<TerraDrawExtend.CustomStyling> {
  override mode = PENCIL;
  readonly #palette: Palette;
  readonly #listener: PointerListener;
  #ids: TerraDrawExtend.FeatureId[] = [];
  #shown: readonly Drawn[] = [];

  constructor(palette: Palette, listener: PointerListener) {
    super({}, true);
    this.#palette = palette;
    this.#listener = listener;
  }

  /** Shows this in place of what was shown. While a hand drags, most of it is where it was. */
  draw(drawn: readonly Drawn[]): void {
    const moved = movedIn(this.#shown, drawn);
    if (!moved) this.#replace(drawn);
    else if (moved.length > 0) this.#move(moved, drawn);
  }

  #move(moved: readonly number[], drawn: readonly Drawn[]): void {
    this.store.updateGeometry(
      moved.map((i) => ({ id: this.#ids[i]!, geometry: drawn[i]!.geometry })),
    );
    this.#shown = drawn;
  }

  #replace(drawn: readonly Drawn[]): void {
    const before = this.#ids;
    this.#ids = this.store.create(
      drawn.map(({ geometry, look, colour = null }) => ({
        geometry,
        properties: { mode: PENCIL, look, colour },
      })),
    );
    this.#shown = drawn;
    this.store.delete(before);
  }

  start(): void {
    this.setStarted();
    this.setCursor('crosshair');
  }

  stop(): void {
    this.cleanUp();
    this.setStopped();
    this.setCursor('unset');
  }

  cleanUp(): void {
    if (this.#ids.length > 0) this.store.delete(this.#ids);
    this.#ids = [];
    this.#shown = [];
  }

  point(cursor: TerraDrawExtend.Cursor): void {
    this.setCursor(cursor);
  }

  override onMouseMove(event: TerraDrawMouseEvent): void {
    this.#listener.move(event);
  }

  override onClick(event: TerraDrawMouseEvent): void {
    this.#listener.click(event);
  }

  override onDragStart(event: TerraDrawMouseEvent): void {
    this.#listener.drag(event);
  }

  override onDrag(event: TerraDrawMouseEvent): void {
    this.#listener.drag(event);
  }

  override onDragEnd(event: TerraDrawMouseEvent): void {
    this.#listener.drop(event);
  }

  styleFeature({ properties }: GeoJSONStoreFeatures) {
    return styleOf(
      properties['look'] as Look,
      properties['colour'] as string | null,
      this.#palette,
    );
  }
}
