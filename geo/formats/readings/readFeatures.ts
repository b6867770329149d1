import type { District } from '#geo/plan/district.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Address } from '#geo/streets/address.ts';
import { countStreets } from '#geo/streets/groupStreets.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { Feature } from '../feature.ts';
import { columnsWithSamples, type Column } from '../fields/columns.ts';
import { fieldsOf } from '../fields/matchColumns.ts';
import { misfitOf } from '../fields/misfit.ts';
import type { FieldChoices, Fields, Headings, Role } from '../fields/roles.ts';
import type { DataKind, ImportProblem } from '../importProblem.ts';
import type { KnownCrs } from '../crs/projections.ts';
import type { ImportSummary } from '../importSummary.ts';
import type { Tally } from '../tally.ts';
import { geometryKindsOf, guessKind } from './guessKind.ts';
import { matchTables, type Tables } from './matchTables.ts';
import { readAddresses, type AddressesReading } from './readAddresses.ts';
import { readDistricts, type DistrictsReading } from './readDistricts.ts';
import { readStreets, type StreetsReading } from './streets/readStreets.ts';

/** Data that came out of a file, and an account of how it did. */
export type Imported = { readonly summary: ImportSummary; readonly matching: Matching } & (
  | { readonly kind: 'streets'; readonly segments: readonly Segment[] }
  | { readonly kind: 'districts'; readonly districts: readonly District[] }
  | { readonly kind: 'addresses'; readonly addresses: readonly Address[] }
);

/** Which columns a file has, and which of them were used. Not kept: the samples are of people. */
export interface Matching {
  readonly columns: readonly Column[];
  /** for the kind that was read, and for the location of a table without geometry */
  readonly fields: FieldChoices;
}

export interface ReadingOptions {
  /** what to read the features as; guessed when left out */
  readonly kind?: DataKind;
  /** which columns play which roles, for each kind that the file may be; guessed when left out */
  readonly fields?: FieldChoices;
}

/** A file's features in degrees WGS84, and what is known of the file besides. */
export interface FeatureSource {
  readonly file: string;
  readonly features: readonly Feature[];
  readonly found: number;
  readonly crs: KnownCrs;
  readonly isPage: boolean;
  readonly headings: Headings;
  /** the columns that gave a table its places; null: its rows had a geometry */
  readonly location: Fields<'location'> | null;
}

type Reading = StreetsReading | DistrictsReading | AddressesReading;

/** Reads features of any format as streets, districts or addresses. */
export function readFeatures(
  source: FeatureSource,
  { kind: wanted, fields = {} }: ReadingOptions,
  tally: Tally,
): Result<Imported, ImportProblem> {
  const { features, file, headings } = source;
  const tables = matchTables(features, headings, fields);
  const geometries = geometryKindsOf(features);
  // a table of points is of addresses, even when nothing says which column is the street
  const likely = source.location && geometries.includes('points') ? 'addresses' : null;
  const kind = wanted ?? guessKind(features, tables) ?? likely;
  if (kind === null || !geometries.includes(GEOMETRY_OF[kind])) {
    return fail({ code: 'import/wrong-geometry', file, wanted: kind, found: geometries });
  }
  const columns = columnsWithSamples(headings, features);
  const misfit = misfitOf(kind, fields[kind], headings, features);
  if (misfit) return fail({ code: 'import/wrong-column', file, kind, ...misfit, columns });
  const missing = missingRoles(kind, tables);
  if (missing.length > 0) return fail({ code: 'import/no-column', file, kind, missing, columns });
  const reading = readAs(kind, features, tables, tally);
  if (reading.used === 0) {
    const reasons = tally.skipped().map(({ code }) => code);
    return fail({ code: 'import/nothing-usable', file, reasons });
  }
  if (reading.kind === 'streets' && reading.segments.every(({ name }) => name === null)) {
    return fail({ code: 'import/no-names', file, columns });
  }
  const matching: Matching = {
    columns,
    fields: {
      [kind]: fieldsOf(columnsIn(kind, tables), headings),
      ...(source.location ? { location: source.location } : {}),
    },
  };
  return succeed(importedOf(reading, source, matching, tally));
}

const GEOMETRY_OF = { streets: 'lines', districts: 'polygons', addresses: 'points' } as const;

function readAs(
  kind: DataKind,
  features: readonly Feature[],
  tables: Tables,
  tally: Tally,
): Reading {
  switch (kind) {
    case 'streets':
      return readStreets(features, tables.streets, tally);
    case 'districts':
      return readDistricts(features, tables.districts, tally);
    case 'addresses':
      return readAddresses(features, tables.addresses, tally);
  }
}

const columnsIn = (kind: DataKind, tables: Tables) =>
  kind === 'streets' ? tables.streets.columns : tables[kind];

/** The roles that no column plays, and without which nothing can be read. */
function missingRoles(kind: DataKind, { addresses }: Tables): Role[] {
  if (kind !== 'addresses') return [];
  const { street, number, address } = addresses;
  if (street.length + address.length === 0)
    return number.length > 0 ? ['street'] : ['street', 'number'];
  // a number may stand behind the street, in one column
  return [];
}

function importedOf(
  reading: Reading,
  source: FeatureSource,
  matching: Matching,
  tally: Tally,
): Imported {
  const summary: ImportSummary = {
    fileName: source.file,
    format: reading.format,
    crs: source.crs,
    found: source.found,
    used: reading.used,
    isPage: source.isPage,
    skipped: tally.skipped(),
    repairs: tally.repairs(),
  };
  switch (reading.kind) {
    case 'streets': {
      const { kind, segments } = reading;
      return { kind, segments, matching, summary: { ...summary, ...streetCounts(segments) } };
    }
    case 'districts':
      return { kind: reading.kind, districts: reading.districts, matching, summary };
    case 'addresses':
      return { kind: reading.kind, addresses: reading.addresses, matching, summary };
  }
}

const streetCounts = (segments: readonly Segment[]) => ({
  streets: countStreets(segments),
  unnamed: segments.filter(({ name }) => name === null).length,
});
