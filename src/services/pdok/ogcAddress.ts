import type { BBox } from '#geo/geometry/types.ts';
import { PDOK } from '../origins.ts';

/** The address of a collection of an OGC API of PDOK, "cbs/wijken-en-buurten-2025/ogc/v1/collections/wijken". */
export function ogcAddress(collection: string, query: Readonly<Record<string, string>>): URL {
  return new URL(`${PDOK}/${collection}/items?${new URLSearchParams({ f: 'json', ...query })}`);
}

/** A box as these services take it; a hundred-thousandth of a degree is a metre. */
export const bboxText = (box: BBox) => box.map((degrees) => degrees.toFixed(5)).join();
