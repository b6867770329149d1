import type { Border, Preview } from '#geo/engine/tiles/previewTile.ts';
import type { DataSetRows } from '#geo/formats/dataSetRows.ts';
import { areaBBox } from '#geo/geometry/bbox.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import type { District } from '#geo/plan/district.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { textsOf } from '#geo/streets/texts.ts';
import { simplerDistricts } from './simplerDistricts.ts';
import { streetsDataOf } from './streetsDataOf.ts';

interface PreviewInput {
  readonly shown: DataSetRows | null;
  /** ids of the rows to point out; null: there is nothing to tell them from */
  readonly pointedOut: ReadonlySet<string> | null;
  /** streets to see the others against; null: what is shown are the streets */
  readonly ground: DataSetRows | null;
}

/** What a small map draws of data: in tiles, and districts as shapes. */
export interface DataPreview {
  readonly drawn: Preview;
  readonly districts: readonly District[];
}

export function previewOf({ shown, pointedOut, ground }: PreviewInput): DataPreview {
  const isOut = (id: string) => pointedOut?.has(id) ?? false;
  const base: Preview = {
    streets: ground?.kind === 'streets' ? streetsDataOf(ground.segments) : null,
    pointedOutSegments: null,
    borders: [],
    dots: [],
    pointedOutDots: [],
  };
  switch (shown?.kind) {
    case undefined:
      return { drawn: base, districts: [] };
    case 'streets':
      return { drawn: { ...base, ...streetsShown(shown.segments, pointedOut) }, districts: [] };
    case 'districts': {
      const districts = simplerDistricts(shown.districts);
      const borders = districts.filter(({ id }) => isOut(id)).map(borderOf);
      return { drawn: { ...base, borders }, districts };
    }
    case 'addresses': {
      const { addresses } = shown;
      // by themselves they stand out against the streets
      const isMarked = (id: string) => pointedOut === null || isOut(id);
      return {
        drawn: {
          ...base,
          dots: addresses.filter(({ id }) => !isMarked(id)).map(({ at }) => at),
          pointedOutDots: addresses.filter(({ id }) => isMarked(id)).map(({ at }) => at),
        },
        districts: [],
      };
    }
  }
}

function streetsShown(segments: readonly Segment[], pointedOut: ReadonlySet<string> | null) {
  const streets = streetsDataOf(segments);
  if (!pointedOut) return { streets };
  const ids = textsOf(streets.segmentIds);
  const pointedOutSegments = Uint8Array.from(ids, (id) => (pointedOut.has(id) ? 1 : 0));
  return { streets, pointedOutSegments };
}

function borderOf({ area }: District): Border {
  const polygons = polygonsOf(area);
  return { bbox: areaBBox(polygons)!, rings: polygons.flat() };
}
