import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';

const scale = metresPerDegree(52);

/** A place so many metres east and north of (5, 52); good to a millimetre within a kilometre. */
export function at(east: number, north: number): [lng: number, lat: number] {
  return [5 + east / scale.lng, 52 + north / scale.lat];
}

/** The metres east and north of a place, to the millimetre. */
export function metresOf([lng, lat]: LngLat): [east: number, north: number] {
  const rounded = (metres: number) => Math.round(metres * 1000) / 1000 + 0;
  return [rounded((lng - 5) * scale.lng), rounded((lat - 52) * scale.lat)];
}

/** A line through places in metres. */
export function line(...places: readonly (readonly [number, number])[]): [number, number][] {
  return places.map(([east, north]) => at(east, north));
}

/** A closed ring around corners in metres. */
export function ring(...corners: readonly (readonly [number, number])[]): [number, number][] {
  return line(...corners, corners[0]!);
}

export function numbers(parity: NumberRange['parity'], from: number, to: number): NumberRange {
  return { parity, from, to };
}

/** A segment of 100 m going east, of the Dorpsstraat in Proefdorp, unless told otherwise. */
export function segment(id: string, fields: Partial<Segment> = {}): Segment {
  return {
    id,
    line: line([0, 0], [100, 0]),
    name: 'Dorpsstraat',
    place: 'Proefdorp',
    identity: null,
    carriesHouses: true,
    left: null,
    right: null,
    ...fields,
  };
}
