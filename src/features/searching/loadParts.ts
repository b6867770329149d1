import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Asking } from '#src/services/asking/Asking.ts';
import { linesOf, type Download } from '#src/services/download.ts';
import { countOsmStreets, fetchOsmStreets } from '#src/services/overpass/osmStreets.ts';
import { fetchBagAddresses } from '#src/services/pdok/bagAddresses.ts';
import { fetchNwbStreets } from '#src/services/pdok/nwbStreets.ts';
import type { ServiceProblem } from '#src/services/problem.ts';
import type { ReadData } from '#src/workers/formatsApi.ts';
import type { Piece } from './pieces.ts';
import { boxAround, type Origin, type Wanted } from './wanted.ts';

/** A part that has been loaded and read. */
export interface LoadedPart {
  readonly read: ReadData;
  /** the day that it describes */
  readonly day: string;
}

/** How far a part is. */
export type PartState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'coming'; readonly count: number; readonly of: number | null }
  | { readonly kind: 'reading'; readonly count: number }
  | { readonly kind: 'done'; readonly count: number };

export interface LoadingHost extends Asking {
  /** what was loaded before; filled while loading goes on */
  readonly done: Map<DataSetKind, LoadedPart>;
  readonly read: (pages: readonly Blob[]) => Promise<PartAnswer>;
  readonly onPart: (part: DataSetKind, state: PartState) => void;
}

type ReadingProblem = ImportProblem | PlanFileProblem;
export type PartAnswer = Result<ReadData, ReadingProblem>;

export type LoadingProblem = ServiceProblem | ReadingProblem;

/** Loads what is wanted, part by part. What `done` has already is not asked for again. */
export async function loadParts(
  wanted: Wanted,
  host: LoadingHost,
): Promise<Result<readonly LoadedPart[], LoadingProblem>> {
  const loaded: LoadedPart[] = [];
  for (const part of partsOf(wanted)) {
    const known = host.done.get(part);
    const got = known ? succeed(known) : await loadPart(part, wanted, host);
    if (!got.ok) return got;
    host.done.set(part, got.value);
    host.onPart(part, { kind: 'done', count: got.value.read.count });
    loaded.push(got.value);
  }
  return succeed(loaded);
}

export function partsOf({ border, streets, addresses }: Wanted): readonly DataSetKind[] {
  return [
    ...(border ? (['districts'] as const) : []),
    ...(streets ? (['streets'] as const) : []),
    ...(addresses ? (['addresses'] as const) : []),
  ];
}

async function loadPart(
  part: DataSetKind,
  wanted: Wanted,
  host: LoadingHost,
): Promise<Result<LoadedPart, LoadingProblem>> {
  host.onPart(part, { kind: 'coming', count: 0, of: null });
  const onCount = (count: number, of: number | null) =>
    host.onPart(part, { kind: 'coming', count, of });
  const download = await fetchPart(part, wanted, { ...host, onCount });
  if (!download.ok) return download;
  const { pages, count, day } = download.value;
  host.onPart(part, { kind: 'reading', count });
  const read = await host.read(pages);
  return read.ok ? succeed({ read: read.value, day }) : read;
}

async function fetchPart(
  part: DataSetKind,
  { origin, pieces, streets, streetCount, addresses }: Wanted,
  asking: Asking,
): Promise<Result<Download, ServiceProblem>> {
  const box = boxAround(pieces);
  if (!box) throw new Error('nothing is chosen');
  switch (part) {
    case 'districts':
      return succeed(borderOf(pieces, origin));
    case 'addresses':
      return fetchBagAddresses(box, addresses ?? 'homes', asking);
    case 'streets': {
      if (streets !== 'osm') return fetchNwbStreets(box, asking);
      const count =
        streetCount === null ? await countOsmStreets(box, asking) : succeed(streetCount);
      return count.ok ? fetchOsmStreets(box, count.value, asking) : fail(count.problem);
    }
  }
}

/** The pieces as they came, for the reading of files. */
function borderOf(pieces: readonly Piece[], origin: Origin): Download {
  const features = pieces.map(({ id, name, area }) => ({
    type: 'Feature',
    id,
    properties: propertiesOf(id, name, origin),
    geometry: area,
  }));
  // the division of a year is that of its first day
  const day = origin.kind === 'cbs' ? `${origin.year}-01-01` : origin.day;
  return { pages: [linesOf(features)], count: pieces.length, day };
}

function propertiesOf(id: string, name: string, origin: Origin): object {
  if (origin.kind === 'osm') return { id, name };
  return origin.level === 'wijken'
    ? { wijkcode: id, wijknaam: name }
    : { buurtcode: id, buurtnaam: name };
}
