import { z } from 'zod';
import type { BBox } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { fetchFeatures, PAGE_FEATURES } from '../asking/fetchFeatures.ts';
import { dayOf, linesOf, type Download } from '../download.ts';
import type { ServiceProblem } from '../problem.ts';
import { bboxText, ogcAddress } from './ogcAddress.ts';

const SERVICE = 'bag';

/** Which addresses: where people live, or shops, schools and offices as well. */
export type AddressChoice = 'homes' | 'all';

const verblijfsobjectSchema = z.looseObject({
  type: z.literal('Feature'),
  properties: z.looseObject({
    identificatie: z.string(),
    openbare_ruimte_naam: z.string().nullish(),
    // a number here, a text among the addresses
    huisnummer: z.union([z.int(), z.string()]).nullish(),
    // "woonfunctie,winkelfunctie"
    gebruiksdoel: z.string().nullish(),
    status: z.string().nullish(),
  }),
});
type Verblijfsobject = z.infer<typeof verblijfsobjectSchema>;

/**
 * The addresses of the BAG in a box: those of its verblijfsobjecten, each a place with a door and a
 * use. The register also keeps what is gone or was never built; that is left out.
 */
export async function fetchBagAddresses(
  box: BBox,
  choice: AddressChoice,
  asking: Asking,
): Promise<Result<Download, ServiceProblem>> {
  const isWanted = (one: Verblijfsobject) => exists(one) && (choice === 'all' || isHome(one));
  let count = 0;
  const fetched = await fetchFeatures(
    {
      service: SERVICE,
      url: ogcAddress('kadaster/bag/ogc/v2/collections/verblijfsobject', {
        bbox: bboxText(box),
        limit: String(PAGE_FEATURES),
      }),
      feature: verblijfsobjectSchema,
      keep: (features) => {
        const wanted = features.filter(isWanted);
        count += wanted.length;
        return linesOf(wanted);
      },
    },
    asking,
  );
  if (!fetched.ok) return fetched;
  if (count === 0) return fail({ code: 'service/nothing-found', service: SERVICE });
  const { pages, timeStamp } = fetched.value;
  return succeed({ pages, count, day: dayOf(timeStamp, asking.clock.now()) });
}

const isHome = ({ properties }: Verblijfsobject) =>
  (properties.gebruiksdoel ?? '').split(',').some((use) => use.trim() === 'woonfunctie');

const exists = ({ properties }: Verblijfsobject) =>
  !/ingetrokken|niet gerealiseerd|ten onrechte/i.test(properties.status ?? '');
