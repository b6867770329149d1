import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '#geo/engine/coverage.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { Area } from '#geo/plan/area.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { polygon } from './engineData.ts';
import { at, segment } from './engineFixtures.ts';
import { cover } from './enginePlans.ts';

// Streets on a lattice of 100 m, and areas whose borders run along them, across them and through
// their junctions.

const SIZE = 4;

const lattice: readonly Segment[] = Array.from({ length: SIZE }, (_, i) => i).flatMap((row) =>
  Array.from({ length: SIZE - 1 }, (_, i) => i).flatMap((step) => [
    piece(`Oostweg ${row}`, step, [step, row], [step + 1, row]),
    northward(row, step),
  ]),
);

function piece(name: string, step: number, ...nodes: (readonly [number, number])[]): Segment {
  return segment(`${name} ${step}`, { name, line: nodes.map(([x, y]) => at(100 * x, 100 * y)) });
}

/** Every other street was digitised the other way. */
function northward(column: number, step: number): Segment {
  const nodes = [[column, step] as const, [column, step + 1] as const];
  return piece(`Noordweg ${column}`, step, ...(column % 2 === 0 ? nodes : nodes.toReversed()));
}

const areaLinks = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => [`group-${i}`, { kind: 'subArea', subArea: `area-${i}` }] as const,
  );

function coverAreas(areas: readonly Area[], frontageMetres = 10): Coverage {
  return cover(lattice, {
    settings: { frontageMetres },
    subAreas: Object.fromEntries(areas.map((area, i) => [`area-${i}`, area])),
    links: areaLinks(areas.length),
  });
}

/** Areas side by side from west to east, parted by borders that run from south to north. */
function partedBy(borders: readonly (readonly [number, number][])[]): Area[] {
  const whole = [edge(-1000), ...borders, edge(1000)];
  return whole.slice(1).map((eastern, i) => {
    const corners = [...whole[i]!, ...eastern.toReversed(), whole[i]![0]!];
    return polygon(corners.map(([x, y]) => at(x, y)));
  });
}

const edge = (x: number): [number, number][] => [
  [x, -1000],
  [x, 1000],
];

/** A border that keeps between two multiples of 100 m, and likes the lattice itself. */
const borderOf = (column: number) => {
  const x = fc.oneof(
    fc.constantFrom(100 * column, 100 * column + 50),
    fc.integer({ min: 100 * column, max: 100 * column + 90 }),
  );
  const y = fc.oneof(fc.constantFrom(0, 100, 200, 300), fc.integer({ min: -50, max: 350 }));
  return fc
    .array(fc.tuple(x, y), { minLength: 1, maxLength: 6 })
    .map((places) => fromSouthToNorth(places.toSorted((a, b) => a[1] - b[1])));
};

function fromSouthToNorth(places: [number, number][]): [number, number][] {
  return [[places[0]![0], -1000], ...places, [places.at(-1)![0], 1000]];
}

const columnsOf = ({ served }: Coverage) => [
  served.line,
  served.from,
  served.to,
  served.depth,
  served.groupSet,
];

describe('areas that part the plane', () => {
  const borders = fc.tuple(borderOf(0), borderOf(1), borderOf(2));

  test('cover everything once: no sliver between them and no overlap', () => {
    fc.assert(
      fc.property(borders, (parting) => {
        const { totals, gaps, slivers, overlaps } = reportOf(coverAreas(partedBy(parting)));
        expect({ gaps, slivers, overlaps }).toEqual({ gaps: [], slivers: [], overlaps: [] });
        expect(totals.coveredMetres).toBe(totals.metres);
      }),
    );
  });

  test('leave no gap when sides are judged on the middle, though borders run along it', () => {
    fc.assert(
      fc.property(borders, (parting) => {
        const { gaps, slivers } = reportOf(coverAreas(partedBy(parting), 0));
        expect({ gaps, slivers }).toEqual({ gaps: [], slivers: [] });
      }),
    );
  });

  test('have metres that add up to the total', () => {
    fc.assert(
      fc.property(borders, (parting) => {
        const { totals, groups, subAreas } = reportOf(coverAreas(partedBy(parting)));
        const sum = (parts: readonly { readonly metres: number }[]) =>
          parts.reduce((metres, part) => metres + part.metres, 0);
        expect(sum(groups)).toBeCloseTo(totals.metres, 6);
        expect(sum(subAreas)).toBeCloseTo(totals.metres, 6);
      }),
    );
  });

  test('give the same to the bit when rings run the other way or begin elsewhere', () => {
    fc.assert(
      fc.property(borders, fc.nat(5), (parting, shift) => {
        const areas = partedBy(parting);
        const columns = columnsOf(coverAreas(areas));
        expect(columnsOf(coverAreas(areas.map((area) => begunAt(area, shift))))).toEqual(columns);
        expect(columnsOf(coverAreas(areas.map(reversed)))).toEqual(columns);
      }),
    );
  });
});

function reversed(area: Area): Area {
  return polygon(ringOf(area).toReversed());
}

function begunAt(area: Area, shift: number): Area {
  const corners = ringOf(area).slice(1);
  const first = shift % corners.length;
  const begun = [...corners.slice(first), ...corners.slice(0, first)];
  return polygon([...begun, begun[0]!]);
}

const ringOf = (area: Area) => (area.coordinates as [number, number][][])[0]!;

describe('a border along the middle of a street', () => {
  const [west, east] = partedBy([edge(100)]);
  const onBorder = (coverage: Coverage, group: string) => {
    const { network, served, groups } = coverage;
    const street = network.streets.streetNames.indexOf('Noordweg 1');
    return Array.from(served.line, (line, row) => ({ line, row }))
      .filter(({ line }) => network.streets.streetOf[line >> 1] === street)
      .filter(({ row }) =>
        served.groupSets[served.groupSet[row]!]!.some((set) => groups[set]!.id === group),
      )
      .map(({ line, row }) => {
        const metres = Math.round(served.to[row]! - served.from[row]!);
        return `${line & 1 ? 'right' : 'left'} ${metres}`;
      });
  };

  test('gives each area the side where its houses stand', () => {
    const coverage = coverAreas([west!, east!]);
    // Noordweg 1 runs south: its right side faces west
    expect(onBorder(coverage, 'group-0')).toEqual(['right 100', 'right 100', 'right 100']);
    expect(onBorder(coverage, 'group-1')).toEqual(['left 100', 'left 100', 'left 100']);
  });

  test('gives the street to both areas when sides are judged on the middle', () => {
    const { overlaps } = reportOf(coverAreas([west!, east!], 0));
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]!.metres).toBeCloseTo(100 * (SIZE - 1), 1);
    expect(overlaps[0]!.streets).toEqual(['Noordweg 1']);
  });
});
