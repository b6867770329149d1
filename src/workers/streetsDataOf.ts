import { rememberedOnce } from '#geo/engine/remembered.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Segment } from '#geo/streets/segment.ts';

/** The columns of segments, made once for the same list. */
export const streetsDataOf = rememberedOnce((segments: readonly Segment[]) =>
  buildStreetsData(segments),
);
