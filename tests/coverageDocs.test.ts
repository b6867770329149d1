import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '#geo/cli/run.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = readFileSync(at('docs/coverage.md'), 'utf8');
const named = new Set([...page.matchAll(/[A-Za-z]+/g)].map(([word]) => word));

/** The names of all fields of a value, at any depth; `geometry` is that of GeoJSON. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)];
}

test.each(['json', 'geojson'])(
  'the page on what coverage gives out names every field: %s',
  async (format) => {
    const plan = at('public/examples/dieren-west.buurtdekking.json');
    const { stdout } = await run(['coverage', plan, '--format', format]);
    const given = JSON.parse(stdout) as { features?: readonly { properties: object }[] };
    const fields = new Set(fieldsOf(given.features?.map(({ properties }) => properties) ?? given));
    expect(fields.size).toBeGreaterThan(7);
    expect([...fields].filter((field) => !named.has(field))).toEqual([]);
  },
);
