import { z } from 'zod';
import type { BBox } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { dayOf } from '../download.ts';
import type { ServiceProblem } from '../problem.ts';
import { askOverpass, placeSchema, SERVICE } from './askOverpass.ts';
import { areaOfWays } from '#geo/formats/osm/areaOfWays.ts';

/** A place with a border in OpenStreetMap, anywhere. */
export interface OsmPlace {
  /** of its relation */
  readonly id: number;
  readonly name: string;
  /** from a country, 2, to a quarter, 11; null when it is not said */
  readonly level: number | null;
  readonly box: BBox;
}

/** As many as can be looked through. */
const PLACES = 20;

/** The places of exactly this name that have a border; the smallest first. */
export async function findOsmPlaces(
  name: string,
  asking: Asking,
): Promise<Result<readonly OsmPlace[], ServiceProblem>> {
  const answer = await askOverpass(
    `relation["boundary"~"^(administrative|place)$"]["name"=${quoted(name)}];out tags bb ${PLACES};`,
    placeOfRelationSchema,
    asking,
  );
  if (!answer.ok) return answer;
  const level = (place: OsmPlace) => place.level ?? 0;
  return succeed(answer.value.elements.toSorted((a, b) => level(b) - level(a)));
}

/** The area within the border of a place, as it was on a day. */
export interface OsmArea {
  readonly area: Area;
  readonly day: string;
}

export async function fetchOsmArea(
  { id }: OsmPlace,
  asking: Asking,
): Promise<Result<OsmArea, ServiceProblem>> {
  const answer = await askOverpass(`relation(${id});out geom;`, borderSchema, asking);
  if (!answer.ok) return answer;
  const [relation] = answer.value.elements;
  if (!relation) return fail({ code: 'service/nothing-found', service: SERVICE });
  const area = areaOfWays(relation.members);
  if (!area) return fail({ code: 'service/open-border', service: SERVICE });
  return succeed({ area, day: dayOf(answer.value.timeStamp, asking.clock.now()) });
}

/** A text in Overpass QL. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

const placeOfRelationSchema = z
  .object({
    type: z.literal('relation'),
    id: z.int(),
    bounds: z.object({
      minlat: z.number(),
      minlon: z.number(),
      maxlat: z.number(),
      maxlon: z.number(),
    }),
    tags: z.object({ name: z.string(), admin_level: z.string().optional() }),
  })
  .transform(({ id, bounds, tags }): OsmPlace => {
    const level = Number.parseInt(tags.admin_level ?? '', 10);
    return {
      id,
      name: tags.name,
      level: Number.isNaN(level) ? null : level,
      box: [bounds.minlon, bounds.minlat, bounds.maxlon, bounds.maxlat],
    };
  });

const wayOfBorderSchema = z
  .object({
    type: z.literal('way'),
    role: z.string(),
    geometry: z.array(placeSchema).min(2),
  })
  .transform(({ role, geometry }) => ({
    isHole: role === 'inner',
    line: geometry.map(({ lat, lon }) => [lon, lat] as const),
  }));

// the middle of the place, and the places in it
const otherMemberSchema = z.object({ type: z.enum(['node', 'relation']) }).transform(() => null);

const borderSchema = z.object({
  type: z.literal('relation'),
  members: z
    .array(z.union([wayOfBorderSchema, otherMemberSchema]))
    .transform((members) => members.filter((member) => member !== null)),
});
