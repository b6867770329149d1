import { readFileSync } from 'node:fs';
import { readPlanFile, type PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';

export const DIEREN = 'dieren-west.buurtdekking.json';
export const BREDIUS = 'brediuskwartier.buurtdekking.json';
export const exampleFiles = [DIEREN, BREDIUS] as const;
export type ExampleFile = (typeof exampleFiles)[number];

export function exampleBytes(file: ExampleFile): Uint8Array {
  return readFileSync(new URL(`../public/examples/${file}`, import.meta.url));
}

export function examplePlan(file: ExampleFile): PlanFile {
  const read = readPlanFile(exampleBytes(file), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

export function segmentsIn(file: ExampleFile): readonly Segment[] {
  return contentOf(file, 'streets')?.segments ?? [];
}

export function districtsIn(file: ExampleFile): readonly District[] {
  return contentOf(file, 'districts')?.districts ?? [];
}

export function addressesIn(file: ExampleFile): readonly Address[] {
  return contentOf(file, 'addresses')?.addresses ?? [];
}

export function subAreasIn(file: ExampleFile): readonly SubArea[] {
  return Object.values(examplePlan(file).plan.subAreas);
}

/** Metres to the east and to the north of the first example's corner, near enough to measure by. */
export function onBoard([lng, lat]: LngLat): LngLat {
  const radians = Math.PI / 180;
  return [(lng - 5) * 111_320 * Math.cos(52.15 * radians), (lat - 52) * 111_260];
}

export const keyOf = (place: LngLat) => place.join();

type Contents = NonNullable<PlanFile['dataSets'][number]['content']>;

function contentOf<Kind extends Contents['kind']>(file: ExampleFile, kind: Kind) {
  const contents = examplePlan(file).dataSets.map(({ content }) => content);
  return contents.find((content): content is Extract<Contents, { kind: Kind }> =>
    Boolean(content && content.kind === kind),
  );
}

export function grouped<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
