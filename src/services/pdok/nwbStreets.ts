import { z } from 'zod';
import type { BBox } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { fetchFeatures, PAGE_FEATURES } from '../asking/fetchFeatures.ts';
import { dayOf, linesOf, type Download } from '../download.ts';
import type { ServiceProblem } from '../problem.ts';
import { bboxText, ogcAddress } from './ogcAddress.ts';

const SERVICE = 'nwb';

// what tells a wegvak from anything else; the reading of files knows the other columns
const wegvakSchema = z.looseObject({
  type: z.literal('Feature'),
  properties: z.looseObject({
    wvk_id: z.union([z.number(), z.string()]),
    stt_naam: z.string().nullish(),
  }),
});

/**
 * The wegvakken of the Nationaal Wegenbestand that have something in a box, whole. The register is
 * published every month; its day is that of the answer.
 */
export async function fetchNwbStreets(
  box: BBox,
  asking: Asking,
): Promise<Result<Download, ServiceProblem>> {
  const fetched = await fetchFeatures(
    {
      service: SERVICE,
      url: ogcAddress('rws/nationaal-wegenbestand-wegen/ogc/v1/collections/wegvakken', {
        bbox: bboxText(box),
        limit: String(PAGE_FEATURES),
      }),
      feature: wegvakSchema,
      keep: linesOf,
    },
    asking,
  );
  if (!fetched.ok) return fetched;
  const { pages, count, timeStamp } = fetched.value;
  if (count === 0) return fail({ code: 'service/nothing-found', service: SERVICE });
  return succeed({ pages, count, day: dayOf(timeStamp, asking.clock.now()) });
}
