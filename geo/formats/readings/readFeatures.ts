import type { District } from '#geo/plan/district.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Address } from '#geo/streets/address.ts';
import { groupStreets } from '#geo/streets/groupStreets.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { Feature } from '../feature.ts';
import type { DataKind, ImportProblem } from '../importProblem.ts';
import type { KnownCrs } from '../crs/projections.ts';
import type { ImportSummary } from '../importSummary.ts';
import type { Tally } from '../tally.ts';
import { geometryKindsOf, guessKind } from './guessKind.ts';
import { readAddresses, type AddressesReading } from './readAddresses.ts';
import { readDistricts, type DistrictsReading } from './readDistricts.ts';
import { readStreets, type StreetsReading } from './streets/readStreets.ts';

/** Data that came out of a file, and an account of how it did. */
export type Imported = { readonly summary: ImportSummary } & (
  | { readonly kind: 'streets'; readonly segments: readonly Segment[] }
  | { readonly kind: 'districts'; readonly districts: readonly District[] }
  | { readonly kind: 'addresses'; readonly addresses: readonly Address[] }
);

export interface ReadingOptions {
  /** what to read the features as; guessed when left out */
  readonly kind?: DataKind;
  /** the columns that name a district, when not the usual ones */
  readonly districtNames?: readonly string[];
}

/** A file's features in degrees WGS84, and what is known of the file besides. */
export interface FeatureSource {
  readonly file: string;
  readonly features: readonly Feature[];
  readonly found: number;
  readonly crs: KnownCrs;
  readonly isPage: boolean;
}

type Reading = StreetsReading | DistrictsReading | AddressesReading;

/** Reads features of any format as streets, districts or addresses. */
export function readFeatures(
  source: FeatureSource,
  options: ReadingOptions,
  tally: Tally,
): Result<Imported, ImportProblem> {
  const { features, file } = source;
  const kind = options.kind ?? guessKind(features);
  const geometries = geometryKindsOf(features);
  if (kind === null || !geometries.includes(GEOMETRY_OF[kind])) {
    return fail({ code: 'import/wrong-geometry', file, wanted: kind, found: geometries });
  }
  const reading = readAs(kind, features, options, tally);
  if (reading.used === 0) {
    const reasons = tally.skipped().map(({ code }) => code);
    return fail({ code: 'import/nothing-usable', file, reasons });
  }
  if (reading.kind === 'streets' && reading.segments.every(({ name }) => name === null)) {
    return fail({ code: 'import/no-names', file, properties: columnsOf(features) });
  }
  return succeed(importedOf(reading, source, tally));
}

const GEOMETRY_OF = { streets: 'lines', districts: 'polygons', addresses: 'points' } as const;

function readAs(
  kind: DataKind,
  features: readonly Feature[],
  { districtNames }: ReadingOptions,
  tally: Tally,
): Reading {
  switch (kind) {
    case 'streets':
      return readStreets(features, tally);
    case 'districts':
      return readDistricts(features, tally, districtNames);
    case 'addresses':
      return readAddresses(features, tally);
  }
}

/** The names of the columns of a table, for people to see what there is instead of names. */
function columnsOf(features: readonly Feature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].slice(0, 40);
}

function importedOf(reading: Reading, source: FeatureSource, tally: Tally): Imported {
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
      return { kind, segments, summary: { ...summary, ...streetCounts(segments) } };
    }
    case 'districts':
      return { kind: reading.kind, districts: reading.districts, summary };
    case 'addresses':
      return { kind: reading.kind, addresses: reading.addresses, summary };
  }
}

const streetCounts = (segments: readonly Segment[]) => ({
  streets: groupStreets(segments).streets.length,
  unnamed: segments.filter(({ name }) => name === null).length,
});
