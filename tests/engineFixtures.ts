import type { Segment } from '#geo/streets/segment.ts';

/** A segment for tests, of a street in Proefdorp unless told otherwise. */
export function segment(id: string, fields: Partial<Segment> = {}): Segment {
  return {
    id,
    line: [
      [5, 52],
      [5.001, 52],
    ],
    name: 'Dorpsstraat',
    place: 'Proefdorp',
    identity: null,
    carriesHouses: true,
    left: null,
    right: null,
    ...fields,
  };
}
