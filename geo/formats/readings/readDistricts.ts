import { districtSchema, type District } from '#geo/plan/district.ts';
import { labelOf, polygonsOf, type Feature } from '../feature.ts';
import type { ColumnsOf } from '../fields/roles.ts';
import type { ImportFormat } from '../importSummary.ts';
import { valueIn } from '../properties.ts';
import type { Tally } from '../tally.ts';
import { cutName, idOf, nameIn, withDistinctIds } from './namesAndIds.ts';
import { soundPolygons } from './rings.ts';

export interface DistrictsReading {
  readonly kind: 'districts';
  readonly format: ImportFormat;
  readonly districts: readonly District[];
  readonly used: number;
}

const CODES = ['buurtcode', 'wijkcode', 'gemeentecode', 'statcode'];

/**
 * Districts of the polygons among the features; a feature of several parts is one district. One
 * without a name is called by its place in the file.
 */
export function readDistricts(
  features: readonly Feature[],
  columns: ColumnsOf<'districts'>,
  tally: Tally,
): DistrictsReading {
  const districts = features.flatMap((feature) => districtOf(feature, columns, tally));
  const isCbs = features.some(({ properties }) =>
    CODES.some((code) => valueIn(properties, code) !== undefined),
  );
  const isOsm = features.some(({ properties }) => valueIn(properties, 'boundary') !== undefined);
  return {
    kind: 'districts',
    format: isCbs ? 'cbs' : isOsm ? 'osm' : 'plain',
    districts: withDistinctIds(districts, tally),
    used: districts.length,
  };
}

function districtOf(feature: Feature, columns: ColumnsOf<'districts'>, tally: Tally): District[] {
  const polygons = polygonsOf(feature);
  const sound = soundPolygons(polygons, tally);
  const [only] = sound;
  if (!only) {
    tally.skip(polygons.length > 0 ? 'no-surface' : 'other-geometry', labelOf(feature));
    return [];
  }
  const name = nameIn(feature, columns.name, tally);
  const district: District = {
    id: idOf(feature, columns.id),
    name: name ?? cutName(labelOf(feature), tally),
    area:
      sound.length === 1
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: sound },
  };
  // more parts, holes or corners than a plan file takes
  if (!districtSchema.safeParse(district).success) {
    tally.skip('too-detailed', labelOf(feature));
    return [];
  }
  if (name === null) tally.repair('unnamed-numbered');
  return [district];
}
