import type { OutLayer } from './outLayer.ts';

/**
 * In a file that knows no layers: the column that says of which a feature is, called as no column of
 * theirs is. null: there is one layer.
 */
export function layerColumn(layers: readonly OutLayer[]): string | null {
  if (layers.length < 2) return null;
  const taken = new Set(layers.flatMap(({ columns }) => columns.map(({ name }) => name)));
  let name = 'layer';
  while (taken.has(name)) name += '_';
  return name;
}
