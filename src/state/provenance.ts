import type { ImportFormat, ImportSummary } from '#geo/formats/importSummary.ts';
import type { MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { DataSet } from '#geo/plan/entities.ts';
import type { Provenance } from '#src/state/adoptFound.ts';

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

/** Where data came from after other data was merged into it: both are to be named. */
export function provenanceAfter(
  before: Provenance | null,
  found: Provenance,
  mode: MergeMode | null,
): Provenance {
  if (!before || mode === null || mode === 'replace') return found;
  const both = (field: 'source' | 'licence' | 'attribution') =>
    before[field].includes(found[field])
      ? before[field]
      : [before[field], found[field]].filter(Boolean).join(' · ');
  const isSameSource = before.source === found.source;
  return {
    name: isSameSource && mode === 'update' ? found.name : bothNames(before.name, found.name),
    date: found.date,
    source: both('source').slice(0, 500),
    licence: both('licence').slice(0, 200),
    attribution: both('attribution').slice(0, 500),
  };
}

const bothNames = (before: string, found: string) =>
  before.includes(found) ? before : `${before} + ${found}`.slice(0, 120);

/**
 * Whose ids the rows of a data set have: 'plain' when it is of several sources, or nobody's. What an
 * older app imported tells it by the name of its source.
 */
export function formatOf({ imports = [], source }: DataSet): ImportFormat {
  const formats = new Set(imports.map(({ format }) => format));
  if (formats.size > 1) return 'plain';
  const [only] = formats;
  const known = Object.keys(KNOWN) as ImportFormat[];
  return (
    known.find((format) => format === only) ??
    known.find(
      (format) => KNOWN[format].source !== '' && source.startsWith(KNOWN[format].source),
    ) ??
    'plain'
  );
}
