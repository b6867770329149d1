import { z } from 'zod';
import type { FoundLayer } from '#src/workers/importApi.ts';
import { sourceMemory } from './sourceMemory.ts';

const memory = sourceMemory('buurtdekking.layers', z.array(z.string()));

type Layers = readonly Pick<FoundLayer, 'name'>[];

/** The places of the layers that were chosen of a file with these layers. Null: none were. */
export function rememberedLayers(layers: Layers): readonly number[] | null {
  const names = layers.length > 1 ? memory.recall(sourceOf(layers)) : null;
  const places = layers.flatMap(({ name }, i) => (names?.includes(name) ? [i] : []));
  return places.length > 0 ? places : null;
}

/** Remembers which layers were chosen, by their places, for the next file that has the same. */
export const rememberLayers = (layers: Layers, chosen: readonly number[]): void =>
  memory.remember(
    sourceOf(layers),
    chosen.map((i) => layers[i]!.name),
  );

/** A source is known by its layers: the sheets of a workbook, the tables of a database. */
const sourceOf = (layers: Layers) => layers.map(({ name }) => name).join('\n');
