import { z } from 'zod';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { ServiceName, ServiceProblem } from '../problem.ts';
import type { Asking } from './Asking.ts';
import { askJson } from './askJson.ts';
import { parseAnswer } from './parseAnswer.ts';

/** A question to an OGC API for features. */
export interface FeatureQuery<Feature, Kept> {
  readonly service: ServiceName;
  /** of the first page */
  readonly url: URL;
  /** a feature as the service documents it */
  readonly feature: z.ZodType<Feature>;
  /** what to keep of a page */
  readonly keep: (features: readonly Feature[]) => Kept;
}

/** All pages of an answer. */
export interface Fetched<Kept> {
  readonly pages: readonly Kept[];
  /** features on the pages together */
  readonly count: number;
  /** when the service made the answer, as "2026-10-21T07:28:00Z"; null when it does not say */
  readonly timeStamp: string | null;
}

/** Half of what a page may hold: half a megabyte, which is read and checked without a hitch. */
export const PAGE_FEATURES = 500;

/** More than this is no neighbourhood, and more than a phone can hold. */
export const MAX_FEATURES = 100_000;

const TIMEOUT_MS = 30_000;

/**
 * Fetches features page by page, along the links to the next one. An answer that is not complete is
 * a problem, never a smaller set: fewer features than the service says there are, pages that lead
 * back or elsewhere.
 */
export async function fetchFeatures<Feature, Kept>(
  { service, url: first, feature, keep }: FeatureQuery<Feature, Kept>,
  asking: Asking,
): Promise<Result<Fetched<Kept>, ServiceProblem>> {
  const schema = pageSchema(feature);
  const visited = new Set<string>();
  const pages: Kept[] = [];
  let count = 0;
  let timeStamp: string | null = null;
  for (let url: URL | null = first; url;) {
    visited.add(url.href);
    const page = await fetchPage(url, service, schema, asking);
    if (!page.ok) return page;
    const { features, numberMatched = null } = page.value;
    pages.push(keep(features));
    count += features.length;
    timeStamp ??= page.value.timeStamp ?? null;
    asking.onCount?.(count, numberMatched);
    if (count > MAX_FEATURES) {
      return fail({ code: 'service/too-many', service, limit: MAX_FEATURES });
    }
    const next = nextPage(page.value, url, service);
    if (!next.ok) return next;
    url = next.value;
    if (url && visited.has(url.href)) return fail({ code: 'service/endless', service });
    if (!url && numberMatched !== null && count < numberMatched) {
      return fail({ code: 'service/fewer-than-said', service, got: count, said: numberMatched });
    }
  }
  return succeed({ pages, count, timeStamp });
}

const pageSchema = <Feature>(feature: z.ZodType<Feature>) =>
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(feature),
    // the services of PDOK do not say how many there are in all, others do
    numberMatched: z.int().min(0).optional(),
    numberReturned: z.int().min(0).optional(),
    timeStamp: z.string().optional(),
    links: z.array(z.object({ rel: z.string(), href: z.string() })).default([]),
  });

type Page<Feature> = z.infer<ReturnType<typeof pageSchema<Feature>>>;

async function fetchPage<Feature>(
  url: URL,
  service: ServiceName,
  schema: z.ZodType<Page<Feature>>,
  asking: Asking,
): Promise<Result<Page<Feature>, ServiceProblem>> {
  const question = { service, url, timeoutMs: TIMEOUT_MS, attempts: 4, shortestPauseMs: 1_000 };
  const json = await askJson(question, asking);
  if (!json.ok) return json;
  const page = parseAnswer(schema, json.value, service);
  if (!page.ok) return page;
  const { features, numberReturned: said = features.length } = page.value;
  if (features.length < said) {
    return fail({ code: 'service/fewer-than-said', service, got: features.length, said });
  }
  return page;
}

/** Where the next page lies: at the address of this one, whatever else it asks for. */
function nextPage(
  { links }: Page<unknown>,
  here: URL,
  service: ServiceName,
): Result<URL | null, ServiceProblem> {
  const link = links.find(({ rel }) => rel === 'next');
  if (!link) return succeed(null);
  const next = URL.canParse(link.href, here) ? new URL(link.href, here) : null;
  if (next && next.origin === here.origin && next.pathname === here.pathname) return succeed(next);
  const address = next ? next.origin + next.pathname : link.href;
  return fail({ code: 'service/other-address', service, address });
}
