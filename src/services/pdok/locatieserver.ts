import { z } from 'zod';
import { lngLatSchema } from '#geo/plan/area.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { askJson } from '../asking/askJson.ts';
import { parseAnswer } from '../asking/parseAnswer.ts';
import { PDOK } from '../origins.ts';
import type { ServiceProblem } from '../problem.ts';
import { plainText } from './plainText.ts';

const SERVICE = 'locatieserver';
const ADDRESS = `${PDOK}/bzk/locatieserver/search/v3_1`;

/** What can be found by name, the smallest last. Addresses of people are not asked for. */
const kindSchema = z.enum(['gemeente', 'woonplaats', 'wijk', 'buurt', 'weg']);
export type PlaceKind = z.infer<typeof kindSchema>;

/** A place that answers what was typed. */
export interface Suggestion {
  readonly id: string;
  readonly kind: PlaceKind;
  /** plain text: "Lindenkwartier, Voorbeeldstad" */
  readonly label: string;
}

/** Where a place lies in the division of the country. */
export interface DutchPlace extends Suggestion {
  /** as the CBS writes it: GM0275 */
  readonly municipality: string;
  readonly municipalityName: string;
  /** WK027500, of a wijk or buurt */
  readonly district: string | null;
  /** BU02750002, of a buurt */
  readonly neighbourhood: string | null;
  readonly at: LngLat;
}

/** As many as can be looked through. */
const SUGGESTIONS = 20;

/** Places whose name begins like what was typed: areas before streets, each in the service's order. */
export async function suggestPlaces(
  typed: string,
  asking: Asking,
): Promise<Result<readonly Suggestion[], ServiceProblem>> {
  const docs = await ask(
    'suggest',
    {
      q: typed,
      // wijken and buurten come only when asked for
      fq: `type:(${kindSchema.options.join(' OR ')})`,
      fl: 'id,type,weergavenaam',
      rows: String(SUGGESTIONS),
    },
    suggestionSchema,
    asking,
  );
  if (!docs.ok) return docs;
  const suggestions = docs.value.map(suggestionOf);
  const isStreet = ({ kind }: Suggestion) => kind === 'weg';
  return succeed([
    ...suggestions.filter((one) => !isStreet(one)),
    ...suggestions.filter((one) => isStreet(one)),
  ]);
}

/** What else is known of a suggestion. */
export async function lookUpPlace(
  { id }: Suggestion,
  asking: Asking,
): Promise<Result<DutchPlace, ServiceProblem>> {
  const docs = await ask('lookup', { id, fl: Object.keys(placeShape).join() }, placeSchema, asking);
  if (!docs.ok) return docs;
  const [doc] = docs.value;
  if (!doc) return fail({ code: 'service/nothing-found', service: SERVICE });
  return succeed({
    ...suggestionOf(doc),
    municipality: `GM${doc.gemeentecode}`,
    municipalityName: doc.gemeentenaam,
    district: doc.wijkcode ?? null,
    neighbourhood: doc.buurtcode ?? null,
    at: doc.centroide_ll,
  });
}

const suggestionShape = { id: z.string().min(1), type: kindSchema, weergavenaam: z.string() };
const suggestionSchema = z.object(suggestionShape);

/** "POINT(5.705 52.003)" */
const pointSchema = z
  .string()
  .transform((text) => /^POINT\s*\(([-\d.]+) ([-\d.]+)\)$/.exec(text)?.slice(1).map(Number))
  .pipe(lngLatSchema);

const placeShape = {
  ...suggestionShape,
  gemeentecode: z.string().regex(/^\d{4}$/),
  gemeentenaam: z.string(),
  wijkcode: z.string().nullish(),
  buurtcode: z.string().nullish(),
  centroide_ll: pointSchema,
};
const placeSchema = z.object(placeShape);

const suggestionOf = ({
  id,
  type,
  weergavenaam,
}: z.infer<typeof suggestionSchema>): Suggestion => ({
  id,
  kind: type,
  label: plainText(weergavenaam),
});

async function ask<Doc>(
  endpoint: 'suggest' | 'lookup',
  query: Record<string, string>,
  doc: z.ZodType<Doc>,
  asking: Asking,
): Promise<Result<readonly Doc[], ServiceProblem>> {
  const url = new URL(`${ADDRESS}/${endpoint}?${new URLSearchParams(query)}`);
  // who types waits for it: rather nothing than late
  const patience = { timeoutMs: 10_000, attempts: 2, shortestPauseMs: 500 };
  const json = await askJson({ service: SERVICE, url, ...patience }, asking);
  if (!json.ok) return json;
  const schema = z.object({ response: z.object({ docs: z.array(doc) }) });
  const answer = parseAnswer(schema, json.value, SERVICE);
  return answer.ok ? succeed(answer.value.response.docs) : answer;
}
