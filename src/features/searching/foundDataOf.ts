import type { TFunction } from 'i18next';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { FoundData, Provenance } from '#src/state/adoptFound.ts';
import type { LoadedPart } from './loadParts.ts';
import type { Wanted } from './wanted.ts';

type Source = Pick<Provenance, 'source' | 'licence' | 'attribution'>;

const OSM: Source = {
  source: 'OpenStreetMap (Overpass)',
  licence: 'ODbL',
  attribution: '© OpenStreetMap contributors',
};
const NWB: Source = {
  source: 'Nationaal Wegenbestand (PDOK)',
  licence: 'CC0',
  attribution: 'Rijkswaterstaat',
};
const BAG: Source = { source: 'BAG (PDOK)', licence: 'Publiek domein', attribution: 'Kadaster' };
const cbs = (year: number): Source => ({
  source: `CBS wijken en buurten ${year} (PDOK)`,
  licence: 'CC BY 4.0',
  attribution: 'CBS, Kadaster',
});

/** What was loaded, with where it came from; texts are those of the data from now on. */
export function foundDataOf(t: TFunction, wanted: Wanted, { read, day }: LoadedPart): FoundData {
  const name = nameOf(t, wanted, read.kind).slice(0, 120);
  return { read, provenance: { name, date: day, ...sourceOf(wanted, read.kind) } };
}

function sourceOf({ origin, streets }: Wanted, kind: DataSetKind): Source {
  switch (kind) {
    case 'districts':
      return origin.kind === 'cbs' ? cbs(origin.year) : OSM;
    case 'streets':
      return streets === 'osm' ? OSM : NWB;
    case 'addresses':
      return BAG;
  }
}

function nameOf(t: TFunction, wanted: Wanted, kind: DataSetKind): string {
  const { origin, pieces, name } = wanted;
  if (kind !== 'districts') return t(`searching.dataName.${kind}`, { name });
  const isOne = origin.kind === 'osm' || pieces.length === 1;
  return t(`searching.dataName.${isOne ? 'border' : origin.level}`, { name });
}
