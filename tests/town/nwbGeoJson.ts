import type { NumberRange, Segment } from '#geo/streets/segment.ts';

const STRUCTURES = { odd: 'O', even: 'E', both: 'B', none: 'N' } as const;

/** Segments as a file in the columns of the Nationaal Wegenbestand. */
export function nwbGeoJson(segments: readonly Segment[]): string {
  const features = segments.map(({ id, line, name, place, left, right }) =>
    JSON.stringify({
      type: 'Feature',
      properties: {
        wvk_id: Number(id),
        bst_code: '',
        stt_naam: name,
        wpsnaamnen: place.toUpperCase(),
        ...columnsOf('lnks', left),
        ...columnsOf('rhts', right),
      },
      geometry: { type: 'LineString', coordinates: line },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
}

const columnsOf = (side: 'lnks' | 'rhts', range: NumberRange | null) => ({
  [`hnrstr${side}`]: range ? STRUCTURES[range.parity] : null,
  [`e_hnr_${side}`]: range?.from ?? 0,
  [`l_hnr_${side}`]: range?.to ?? 0,
});
