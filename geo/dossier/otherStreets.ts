import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import type { Dossier } from './dossier.ts';

// so much of the size of what counts is shown around it
const MARGIN = 0.1;

/** The streets of which nothing counts and which lie near what does, for the map. */
export function otherStreets({ network, served }: Coverage): Dossier['otherStreets'] {
  const { segmentCount, coordStart, lngLat, streetOf, streetNames } = network.streets;
  const counts = new Uint8Array(segmentCount);
  for (const line of served.line) counts[segmentOfLine(line)] = 1;
  const lineOf = (segment: number) =>
    Array.from({ length: coordStart[segment + 1]! - coordStart[segment]! }, (_, i) => {
      const at = 2 * (coordStart[segment]! + i);
      return [lngLat[at]!, lngLat[at + 1]!] as const;
    });
  const [box, others] = [emptyBox(), [] as number[]];
  for (let segment = 0; segment < segmentCount; segment++) {
    if (counts[segment]) lineOf(segment).forEach((place) => widen(box, place));
    else others.push(segment);
  }
  const isNear = isInside(withMargin(box));
  return others
    .map((segment) => ({ name: streetNames[streetOf[segment]!] ?? '', line: lineOf(segment) }))
    .filter(({ line }) => line.some(isNear));
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const emptyBox = (): Box => ({
  west: Infinity,
  south: Infinity,
  east: -Infinity,
  north: -Infinity,
});

function widen(box: Box, [lng, lat]: readonly [number, number]): void {
  box.west = Math.min(box.west, lng);
  box.east = Math.max(box.east, lng);
  box.south = Math.min(box.south, lat);
  box.north = Math.max(box.north, lat);
}

function withMargin({ west, south, east, north }: Box): Box {
  const [wide, high] = [MARGIN * (east - west), MARGIN * (north - south)];
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}

const isInside =
  ({ west, south, east, north }: Box) =>
  ([lng, lat]: readonly [number, number]) =>
    lng >= west && lng <= east && lat >= south && lat <= north;
