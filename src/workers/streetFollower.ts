import type { LngLat } from '#geo/geometry/types.ts';
import { streetFollowing, type StreetFollower } from '#geo/streets/followStreet.ts';
import { measureStreets } from '#geo/streets/measuredStreets.ts';
import { streetGraph } from '#geo/streets/streetGraph.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';

/** Follows streets for one pencil: from the corner put down last, to wherever the pointer goes. */
export function streetFollower(streets: StreetsData) {
  const following = streetFollowing(streetGraph(measureStreets(streets)));
  let last: { readonly key: string; readonly follow: StreetFollower } | null = null;
  return (from: LngLat, to: LngLat, reachMetres: number): readonly LngLat[] | null => {
    const key = `${from.join()}/${reachMetres}`;
    if (last?.key !== key) last = { key, follow: following(from, reachMetres) };
    return last.follow(to);
  };
}
