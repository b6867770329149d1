import { z } from 'zod';
import type { BBox } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { askJson } from '../asking/askJson.ts';
import { parseAnswer } from '../asking/parseAnswer.ts';
import { OVERPASS } from '../origins.ts';
import type { ServiceProblem } from '../problem.ts';

export const SERVICE = 'overpass';
const ADDRESS = `${OVERPASS}/api/interpreter`;

/** What the service gives itself for an answer; a page waits a little longer. */
const SERVICE_SECONDS = 60;

export interface OverpassAnswer<Element> {
  readonly elements: readonly Element[];
  /** how new the data are, as "2026-10-19T22:10:00Z" */
  readonly timeStamp: string | null;
}

/**
 * Asks Overpass, which answers 200 also when it gave up halfway: then there is a remark, and what came
 * is refused. `query`: in Overpass QL, without its settings.
 */
export async function askOverpass<Element>(
  query: string,
  element: z.ZodType<Element>,
  asking: Asking,
): Promise<Result<OverpassAnswer<Element>, ServiceProblem>> {
  const json = await askJson(
    {
      service: SERVICE,
      url: new URL(ADDRESS),
      form: { data: `[out:json][timeout:${SERVICE_SECONDS}];${query}` },
      timeoutMs: (SERVICE_SECONDS + 15) * 1_000,
      attempts: 4,
      // it gives each user a few places at a time, which come free after some seconds
      shortestPauseMs: 4_000,
    },
    asking,
  );
  if (!json.ok) return json;
  const remark = parseAnswer(remarkSchema, json.value, SERVICE);
  if (!remark.ok) return remark;
  // before the elements, of which half may be missing
  if (remark.value.remark !== undefined) {
    return fail({ code: 'service/remark', service: SERVICE, remark: remark.value.remark });
  }
  const answer = parseAnswer(answerSchema(element), json.value, SERVICE);
  if (!answer.ok) return answer;
  const { elements, osm3s } = answer.value;
  return succeed({ elements, timeStamp: osm3s?.timestamp_osm_base ?? null });
}

const remarkSchema = z.object({ remark: z.string().optional() });

const answerSchema = <Element>(element: z.ZodType<Element>) =>
  z.object({
    elements: z.array(element),
    osm3s: z.object({ timestamp_osm_base: z.string().optional() }).optional(),
  });

/** A place of a line, in degrees. */
export const placeSchema = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

/** A box as Overpass takes it: south, west, north, east. */
export const boxText = ([west, south, east, north]: BBox) =>
  [south, west, north, east].map((degrees) => degrees.toFixed(5)).join();
