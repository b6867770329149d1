import { z } from 'zod';
import { areaSchema, type Area } from '#geo/plan/area.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '../asking/Asking.ts';
import { fetchFeatures } from '../asking/fetchFeatures.ts';
import type { ServiceProblem } from '../problem.ts';
import { ogcAddress } from './ogcAddress.ts';

const SERVICE = 'cbs';

/** The newest edition that has been seen; the year is part of the address. */
export const CBS_YEAR = 2025;

/** The first edition in this form. */
export const FIRST_CBS_YEAR = 2022;

export type CbsLevel = 'wijken' | 'buurten';

/** A wijk or buurt of the Centraal Bureau voor de Statistiek. */
export interface CbsArea {
  /** WK027500, BU02750002 */
  readonly code: string;
  readonly name: string;
  /** the wijk that a buurt belongs to, or itself */
  readonly district: string;
  readonly area: Area;
  /** null: the CBS does not say */
  readonly households: number | null;
}

/** Whose areas: of a municipality, "GM0275", in an edition. */
export interface CbsQuery {
  readonly level: CbsLevel;
  readonly municipality: string;
  readonly year: number;
}

// a buurt has some two hundred statistics and a long border: as much to read as ten streets
const PAGE = '50';

/** The wijken or buurten of a municipality, without those of water alone, by name. */
export async function fetchCbsAreas(
  { level, municipality, year }: CbsQuery,
  asking: Asking,
): Promise<Result<readonly CbsArea[], ServiceProblem>> {
  const fetched = await fetchFeatures(
    {
      service: SERVICE,
      url: ogcAddress(`cbs/wijken-en-buurten-${year}/ogc/v1/collections/${level}`, {
        gemeentecode: municipality,
        limit: PAGE,
      }),
      feature: level === 'wijken' ? wijkSchema : buurtSchema,
      keep: (areas) => areas,
    },
    asking,
  );
  if (!fetched.ok) {
    return fetched.problem.code === 'service/refused' && fetched.problem.status === 404
      ? fail({ code: 'service/no-such-year', service: SERVICE, year })
      : fetched;
  }
  const areas = fetched.value.pages.flat().filter((area) => area !== null);
  if (areas.length === 0) return fail({ code: 'service/nothing-found', service: SERVICE });
  return succeed(areas.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')));
}

// negative: missing, or kept secret
const countSchema = z
  .number()
  .nullish()
  .transform((count) => (typeof count === 'number' && count >= 0 ? count : null));

const sharedShape = {
  wijkcode: z.string().min(1),
  water: z.string().nullish(),
  aantal_huishoudens: countSchema,
};

// other members of a geometry are none of ours
const geometrySchema = z.object({ type: z.string(), coordinates: z.unknown() }).pipe(areaSchema);

const featureSchema = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({ type: z.literal('Feature'), geometry: geometrySchema, properties });

interface Found extends z.infer<z.ZodObject<typeof sharedShape>> {
  readonly code: string;
  readonly name: string;
}

/** null: water alone */
function areaOf({ code, name, water, wijkcode, aantal_huishoudens }: Found, area: Area) {
  if (water === 'JA') return null;
  return { code, name, district: wijkcode, area, households: aantal_huishoudens };
}

const wijkSchema = featureSchema(
  z.object({ ...sharedShape, wijknaam: z.string().min(1) }),
).transform(({ properties, geometry }) =>
  areaOf({ ...properties, code: properties.wijkcode, name: properties.wijknaam }, geometry),
);

const buurtSchema = featureSchema(
  z.object({ ...sharedShape, buurtcode: z.string().min(1), buurtnaam: z.string().min(1) }),
).transform(({ properties, geometry }) =>
  areaOf({ ...properties, code: properties.buurtcode, name: properties.buurtnaam }, geometry),
);
