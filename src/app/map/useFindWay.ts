import { followBorder } from '#geo/geometry/areas/followBorder.ts';
import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import type { FindWay } from '#src/map/drawing/DrawingSession.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { engine } from '#src/workers/engine.ts';

// a corner that did not stick to a street still means the one beside it
const REACH_METRES = 25;

/**
 * Ways for a pencil that follows streets, or the borders of sub-areas and districts; of others than
 * the one that is drawn.
 */
export function useFindWay(): (own: string | null) => FindWay {
  const { plan, districts } = useWorkspace();
  return (own) => (along, from, to) => {
    if (along === 'street') {
      return engine.ask((api) => api.followStreet(from, to, REACH_METRES));
    }
    const near = [...subAreasIn(plan, null), ...districts].filter(
      ({ id, area }) => id !== own && reaches(area, from) && reaches(area, to),
    );
    return Promise.resolve(
      shortestBorder(
        near.map(({ area }) => area),
        from,
        to,
      ),
    );
  };
}

/** Whether a place can lie on the border of an area; of a town's areas that is few. */
function reaches(area: Area, [lng, lat]: LngLat): boolean {
  const box = boxOfArea(area);
  const here = [lng - SLACK_DEGREES, lat - SLACK_DEGREES, lng + SLACK_DEGREES, lat + SLACK_DEGREES];
  return box !== null && intersectBBoxes(box, here as [number, number, number, number]) !== null;
}

// more than a border that sticks can be off
const SLACK_DEGREES = 1e-7;

/** Of the borders that have both places, the one that is the shortest between them. */
function shortestBorder(
  areas: readonly Area[],
  from: LngLat,
  to: LngLat,
): readonly LngLat[] | null {
  const ways = areas.flatMap((area) => {
    const way = followBorder(polygonsOf(area), from, to);
    return way ? [way] : [];
  });
  return ways.toSorted((a, b) => lineMetres(a) - lineMetres(b))[0] ?? null;
}

function lineMetres(line: readonly LngLat[]): number {
  return line.reduce(
    (sum, place, i) => (i === 0 ? 0 : sum + edgeMetres(...line[i - 1]!, ...place)),
    0,
  );
}
