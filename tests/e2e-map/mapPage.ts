import type { Page } from '@playwright/test';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { DrawingState } from '#src/map/drawing/DrawingSession.ts';
import type { Cell } from './town.ts';

type Pixel = { x: number; y: number };

/** The page of the map alone, in words of the tests. */
export class MapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the map around a crossing. */
  async open([column, row]: Cell): Promise<void> {
    await this.page.goto(`/?column=${column}&row=${row}`);
    await this.page.waitForFunction(() => window.harness?.map);
  }

  /** A crossing of the town's streets. */
  node(column: number, row: number): Promise<LngLat> {
    return this.page.evaluate(([c, r]) => window.harness.town.node(c!, r!), [column, row]);
  }

  /** Where a place is on the screen, by the formulas of web mercator. */
  pixelOf(place: LngLat): Promise<Pixel> {
    return this.page.evaluate(([lng, lat]) => {
      const view = window.harness.map!.view();
      const world = 512 * 2 ** view.zoom;
      const x = (degrees: number) => (world * degrees) / 360;
      const y = (degrees: number) =>
        (-world * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))) / (2 * Math.PI);
      return {
        x: window.innerWidth / 2 + x(lng) - x(view.lng),
        y: window.innerHeight / 2 + y(lat) - y(view.lat),
      };
    }, place);
  }

  async nodePixel(column: number, row: number, besides: Pixel = { x: 0, y: 0 }): Promise<Pixel> {
    const { x, y } = await this.pixelOf(await this.node(column, row));
    return { x: x + besides.x, y: y + besides.y };
  }

  /** Halfway the street from a crossing to the next one north or east. */
  async middlePixel(from: Cell, to: Cell): Promise<Pixel> {
    const middle = await this.page.evaluate(
      ([a, b]) => window.harness.town.middle(a!, b!),
      [from, to],
    );
    return this.pixelOf(middle);
  }

  draw(existing?: Area): Promise<void> {
    return this.page.evaluate((area) => window.harness.draw(area), existing);
  }

  async clickNode(column: number, row: number, besides?: Pixel): Promise<void> {
    const { x, y } = await this.nodePixel(column, row, besides);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.click(x, y);
  }

  async drag(from: Pixel, to: Pixel): Promise<void> {
    await this.page.mouse.move(from.x, from.y, { steps: 3 });
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 10 });
    await this.page.mouse.up();
  }

  state(): Promise<DrawingState | null> {
    return this.page.evaluate(() => window.harness.state);
  }

  /** What the session told of the shape so far. */
  shapes(): Promise<{ area: Area; isMoving: boolean }[]> {
    return this.page.evaluate(() => window.harness.shapes);
  }

  /** What the session ended in; null while it is open. */
  outcome(): Promise<Area | 'cancelled' | null> {
    return this.page.evaluate(() => window.harness.outcome);
  }

  subArea(index: number): Promise<Area> {
    return this.page.evaluate((i) => window.harness.town.subAreas[i]!.area, index);
  }
}
