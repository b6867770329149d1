import { compileNetwork, segmentOfLine, sideOfLine, type Network } from '#geo/engine/network.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import type { Address } from '#geo/streets/address.ts';
import type { NumberRange, Segment } from '#geo/streets/segment.ts';
import { nameKey } from '#geo/streets/streetKey.ts';
import { LEFT, segmentIdAt } from '#geo/streets/streetsData.ts';
import type { StreetRef } from '#geo/plan/target.ts';

const scale = metresPerDegree(52);

/** A place so many metres east and north of (5, 52); good to a centimetre within 500 m. */
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

export function networkOf(segments: readonly Segment[], frontageMetres = 10): Network {
  return compileNetwork(buildStreetsData(segments), { frontageMetres });
}

/** A street of Proefdorp as a link names it. */
export function street(name = 'Dorpsstraat'): StreetRef {
  return { key: nameKey(name, 'Proefdorp'), name, place: 'Proefdorp' };
}

/** A house of the Dorpsstraat, at so many metres east and north. */
export function house(number: number, east: number, north: number, name = 'Dorpsstraat'): Address {
  const id = `${name} ${number} ${east} ${north}`;
  return {
    id,
    street: name,
    place: 'Proefdorp',
    number,
    suffix: '',
    postcode: '',
    at: at(east, north),
  };
}

/** Stretches by the id of their segment, to the centimetre: "a left 0-50". */
export function listed(network: Network, { count, line, from, to }: Stretches): string[] {
  const rounded = (metres: number) => Math.round(metres * 100) / 100;
  return Array.from({ length: count }, (_, i) => {
    const id = segmentIdAt(network.streets, segmentOfLine(line[i]!));
    const side = sideOfLine(line[i]!) === LEFT ? 'left' : 'right';
    return `${id} ${side} ${rounded(from[i]!)}-${rounded(to[i]!)}`;
  });
}
