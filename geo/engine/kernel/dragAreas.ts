import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Network } from '../network.ts';
import { measureAreas, type AreaMeasures } from './measureAreas.ts';

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

export function dragAreas(network: Network, areas: readonly Area[]): DraggedAreas {
  const now: (Area | null)[] = [...areas];
  const areaAt = (area: number): Area => {
    const found = now[area];
    if (!found) throw new Error(`no area ${area}`);
    return found;
  };
  const nothing: Area = { type: 'MultiPolygon', coordinates: [] };
  const measures = () =>
    measureAreas(
      network,
      now.map((area) => area ?? nothing),
    );
  return {
    measures,
    metresOf: (area) => measures().metres[area]!,
    addArea: (area) => now.push(area) - 1,
    removeArea: (area) => {
      areaAt(area);
      now[area] = null;
    },
    replaceArea: (area, other) => {
      areaAt(area);
      now[area] = other;
    },
    moveVertex: (area, ring, vertex, to) => {
      now[area] = withVertex(areaAt(area), ring, vertex, to);
    },
  };
}

function withVertex(area: Area, ring: number, vertex: number, to: LngLat): Area {
  let rings = 0;
  const coordinates = polygonsOf(area).map((polygon) =>
    polygon.map((places) => {
      const isMoved = rings++ === ring;
      const last = places.length - 1;
      return places.map(([lng, lat], i): [number, number] =>
        isMoved && i % last === vertex % last ? [to[0], to[1]] : [lng, lat],
      );
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}
