import type { LngLat } from '#geo/geometry/types.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { normalisedName } from '#geo/streets/streetKey.ts';
import type { Row } from '../dataSetRows.ts';
import type { ImportFormat } from '../importSummary.ts';

/** What a row is known by when its source is imported again. */
export interface RowIdentity {
  /** id in the source; rows with one are parts of one thing. null: known by name and place only */
  readonly sourceId: string | null;
  /** as names are compared */
  readonly name: string;
  readonly places: readonly LngLat[];
  /** whether the places may come the other way around */
  readonly isReversible: boolean;
}

/** Formats whose ids mean the same in every file: wvk_id, way, code of the CBS, id of the BAG. */
const FORMATS_WITH_IDS: ReadonlySet<ImportFormat> = new Set(['nwb', 'osm', 'cbs', 'bag']);

/**
 * The identity of rows of a kind. `format`: what both data sets are; null when they differ, for then
 * equal ids are a coincidence.
 */
export function rowIdentity(
  kind: DataSetKind,
  format: ImportFormat | null,
): (row: Row) => RowIdentity {
  const hasIds = format !== null && FORMATS_WITH_IDS.has(format);
  const idOf = (id: string) => (hasIds && !isPlaceInFile(id) ? id : null);
  switch (kind) {
    case 'streets':
      return (row) => {
        const { id, name, line } = row as Segment;
        // "7/1" and "7/2" are pieces of 7
        const sourceId = idOf(id)?.replace(/(\/\d+)+$/, '') ?? null;
        return { sourceId, name: normalisedName(name ?? ''), places: line, isReversible: true };
      };
    case 'districts':
      return (row) => {
        const { id, name, area } = row as District;
        const places = polygonsOf(area).flat(2);
        return {
          sourceId: idOf(id),
          name: normalisedName(name),
          places,
          isReversible: false,
        };
      };
    case 'addresses':
      return (row) => {
        const { id, street, number, suffix, at } = row as Address;
        const name = normalisedName(`${street} ${number}${suffix}`);
        return { sourceId: idOf(id), name, places: [at], isReversible: false };
      };
  }
}

/** "#12": the twelfth of its file, and another one in the next. */
const isPlaceInFile = (id: string) => id.startsWith('#');
