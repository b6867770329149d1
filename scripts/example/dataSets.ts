import type { DataSet } from '#geo/plan/entities.ts';
import type { DataSetContent, PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import type { Town } from './town.ts';

const DRAWN_ON = '2026-11-20';

/** The data sets of a town, as a plan file holds them. */
export function dataSetsOf(
  town: Town,
  kinds: readonly DataSet['kind'][],
  newId: () => string,
): readonly PlanFileDataSet[] {
  return kinds.map((kind) => {
    const { name, content, count } = dataOf(town, kind);
    const meta: DataSet = {
      id: newId(),
      kind,
      name,
      source: 'Schematische wijk, getekend voor dit voorbeeld',
      date: DRAWN_ON,
      licence: 'EUPL-1.2',
      attribution: 'Schematisch voorbeeld, Buurtdekking',
      count,
    };
    return { meta, content };
  });
}

interface Data {
  readonly name: string;
  readonly content: DataSetContent;
  readonly count: number;
}

function dataOf({ segments, districts, addresses }: Town, kind: DataSet['kind']): Data {
  switch (kind) {
    case 'streets':
      return {
        name: 'Straten (schematisch)',
        content: { kind, segments: [...segments] },
        count: segments.length,
      };
    case 'districts':
      return {
        name: 'Wijkgrens (schematisch)',
        content: { kind, districts: [...districts] },
        count: districts.length,
      };
    case 'addresses':
      return {
        name: 'Adressen (verzonnen)',
        content: { kind, addresses: [...addresses] },
        count: addresses.length,
      };
  }
}
