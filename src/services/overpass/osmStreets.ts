import { z } from 'zod';
import type { BBox } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { MAX_FEATURES } from '../asking/fetchFeatures.ts';
import { dayOf, linesOf, type Download } from '../download.ts';
import type { ServiceProblem } from '../problem.ts';
import { askOverpass, boxText, placeSchema, SERVICE } from './askOverpass.ts';
import { gridOf } from './gridOf.ts';

// streets without a name carry no houses and are never counted
const streetsIn = (box: BBox) => `way["highway"]["name"](${boxText(box)});`;

/** How many ways of OpenStreetMap in a box have the name of a street. */
export async function countOsmStreets(
  box: BBox,
  asking: Asking,
): Promise<Result<number, ServiceProblem>> {
  const answer = await askOverpass(`${streetsIn(box)}out count;`, countSchema, asking);
  if (!answer.ok) return answer;
  const [count] = answer.value.elements;
  return succeed(count?.tags.ways ?? 0);
}

/**
 * The named ways of OpenStreetMap that have something in a box, whole. Overpass has no pages: a box
 * with many is asked for in parts. `count`: what `countOsmStreets` said of the box.
 */
export async function fetchOsmStreets(
  box: BBox,
  count: number,
  asking: Asking,
): Promise<Result<Download, ServiceProblem>> {
  if (count === 0) return fail({ code: 'service/nothing-found', service: SERVICE });
  if (count > MAX_FEATURES) {
    return fail({ code: 'service/too-many', service: SERVICE, limit: MAX_FEATURES });
  }
  const known = new Set<number>();
  const pages: Blob[] = [];
  let oldest: string | null = null;
  for (const part of gridOf(box, count)) {
    const answer = await askOverpass(`${streetsIn(part)}out geom;`, waySchema, asking);
    if (!answer.ok) return answer;
    const { elements, timeStamp } = answer.value;
    // a way that lies in two parts comes twice
    const fresh = elements.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    pages.push(linesOf(fresh.map(featureOf)));
    oldest ??= timeStamp;
    asking.onCount?.(known.size, Math.max(count, known.size));
  }
  // streets may have been mapped or removed between the two questions, but not many
  if (known.size < count * LEAST_SHARE) {
    return fail({
      code: 'service/fewer-than-said',
      service: SERVICE,
      got: known.size,
      said: count,
    });
  }
  return succeed({ pages, count: known.size, day: dayOf(oldest, asking.clock.now()) });
}

const LEAST_SHARE = 0.98;

const countSchema = z.object({
  type: z.literal('count'),
  tags: z.object({ ways: z.string().regex(/^\d+$/).transform(Number) }),
});

const waySchema = z.object({
  type: z.literal('way'),
  id: z.int(),
  tags: z.record(z.string(), z.string()),
  geometry: z.array(placeSchema).min(2),
});

/** A way as the reading of files takes it. */
const featureOf = ({ id, tags, geometry }: z.infer<typeof waySchema>) => ({
  type: 'Feature',
  id: `way/${id}`,
  properties: tags,
  geometry: { type: 'LineString', coordinates: geometry.map(({ lat, lon }) => [lon, lat]) },
});
