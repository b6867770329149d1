import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { Network } from '../network.ts';
import { trimmed } from './depthsOf.ts';
import { eachPartIn } from './eachPart.ts';
import { countTrack, countTracks, hold, holdNothing, makeRoom, release } from './heldParts.ts';
import type { AreaMeasures } from './measureAreas.ts';
import { moveCorner } from './moveCorner.ts';

/**
 * Areas that are being edited, and their measures. An edit costs what it touches; the measures are
 * those of `measureAreas`, to the bit. Areas go by number, in the order in which they came; the
 * number of one that was removed is not given again. A number that is not in use is misuse, and
 * thrown.
 */
export interface DraggedAreas {
  /** as `measureAreas` has it; an area that was removed has 0 metres */
  readonly measures: () => AreaMeasures;
  /** what lies in one area, in metres of street */
  readonly metresOf: (area: number) => number;
  /** returns its number */
  readonly addArea: (area: Area) => number;
  readonly removeArea: (area: number) => void;
  readonly replaceArea: (area: number, now: Area) => void;
  /**
   * Moves one corner of a ring. `ring` counts all rings of the area, polygon by polygon; `vertex`
   * counts the places of the ring, of which the first and the last are one corner.
   */
  readonly moveVertex: (area: number, ring: number, vertex: number, to: LngLat) => void;
}

/** Polygons of which corners can be moved. */
type Shape = LngLat[][][];

export function dragAreas(network: Network, areas: readonly Area[]): DraggedAreas {
  const held = holdNothing(network);
  const shapes: (Shape | null)[] = [];
  const shapeOf = (area: number): Shape => {
    const shape = shapes[area];
    if (!shape) throw new Error(`no area ${area}`);
    return shape;
  };

  const insert = (area: number, shape: Shape) => {
    shapes[area] = shape;
    eachPartIn(network, shape, (track, from, to, isExact) => {
      countTrack(held, track, -1);
      hold(held, track, area, from, to, isExact);
      countTrack(held, track, 1);
    });
  };
  const takeOut = (area: number) => {
    eachPartIn(network, shapeOf(area), (track) => {
      countTrack(held, track, -1);
      release(held, track, area);
      countTrack(held, track, 1);
    });
    shapes[area] = null;
  };

  const measures = (): AreaMeasures => {
    const metresAtDepth = trimmed(held.metresAtDepth).map(
      (metres) => metres / held.tracksPerSegment,
    );
    return {
      metres: Float64Array.from(shapes, (_, area) => metresOf(area)),
      unionMetres: network.streets.metresBefore.at(-1)! - metresAtDepth[0]!,
      metresAtDepth,
    };
  };
  const metresOf = (area: number) => held.areaMetres[area]! / held.tracksPerSegment;

  makeRoom(held, areas.length);
  areas.forEach((area, number) => {
    shapes.push(shapeFrom(area));
    eachPartIn(network, shapes[number]!, (track, from, to, isExact) =>
      hold(held, track, number, from, to, isExact),
    );
  });
  countTracks(held);

  return {
    measures,
    metresOf,
    addArea: (area) => {
      makeRoom(held, shapes.length + 1);
      insert(shapes.length, shapeFrom(area));
      return shapes.length - 1;
    },
    removeArea: takeOut,
    replaceArea: (area, now) => {
      takeOut(area);
      insert(area, shapeFrom(now));
    },
    moveVertex: (area, ring, vertex, to) => {
      const shape = shapeOf(area);
      const places = shape.flat()[ring];
      if (!places) throw new Error(`no ring ${ring} in area ${area}`);
      const corners = places.length - 1;
      const corner = vertex % corners;
      const moved = {
        before: places[corner]!,
        now: to,
        previous: places[(corner + corners - 1) % corners]!,
        next: places[corner + 1]!,
      };
      const isOne = shape.length === 1;
      if (!isOne) takeOut(area);
      places[corner] = to;
      if (corner === 0) places[corners] = to;
      if (isOne) moveCorner(held, area, shape[0]!, moved);
      else insert(area, shape);
    },
  };
}

const shapeFrom = (area: Area): Shape =>
  polygonsOf(area).map((polygon) => polygon.map((ring) => [...ring]));
