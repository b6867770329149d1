import type { ImportFormat, ImportSummary } from '#geo/formats/importSummary.ts';
import type { DataSet } from '#geo/plan/entities.ts';

type Provenance = Pick<DataSet, 'name' | 'source' | 'date' | 'licence' | 'attribution'>;

const KNOWN: Record<ImportFormat, Pick<DataSet, 'source' | 'licence' | 'attribution'>> = {
  nwb: {
    source: 'Nationaal Wegenbestand',
    licence: 'CC0',
    attribution: 'Rijkswaterstaat',
  },
  osm: {
    source: 'OpenStreetMap',
    licence: 'ODbL',
    attribution: '© OpenStreetMap contributors',
  },
  cbs: {
    source: 'CBS wijken en buurten',
    licence: 'CC BY 4.0',
    attribution: 'CBS, Kadaster',
  },
  bag: { source: 'BAG', licence: 'Publiek domein', attribution: 'Kadaster' },
  plain: { source: '', licence: '', attribution: '' },
};

/** Where data from a file came from, as far as its columns tell. */
export function provenanceOf({ fileName, format }: ImportSummary, today = new Date()): Provenance {
  return {
    name: fileName.slice(0, 120) || 'bestand',
    date: today.toISOString().slice(0, 10),
    ...KNOWN[format],
  };
}
