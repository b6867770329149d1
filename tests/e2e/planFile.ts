import { writeFileSync } from 'node:fs';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import type { DataSetContent } from '#geo/formats/planFile/planFile.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';

/** Writes a plan file with these streets and addresses and, of the rest, what is given. */
export function writePlan(
  path: string,
  segments: readonly Segment[],
  parts: Pick<Plan, 'subAreas'> & Partial<Plan>,
  addresses: readonly Address[] = [],
): void {
  const contents: DataSetContent[] = [{ kind: 'streets', segments: [...segments] }];
  if (addresses.length > 0) contents.push({ kind: 'addresses', addresses: [...addresses] });
  const dataSets = contents.map((content) => ({
    content,
    meta: {
      id: `${content.kind}-1`,
      kind: content.kind,
      name: content.kind,
      source: 'test',
      date: '2026-11-20',
      licence: 'CC0',
      attribution: '',
      count: content.kind === 'addresses' ? addresses.length : segments.length,
    },
  }));
  const byId = Object.fromEntries(dataSets.map(({ meta }) => [meta.id, meta]));
  const plan = { ...emptyPlan('Proefwijk'), dataSets: byId, ...parts };
  const written = writePlanFile({ plan, history: null, dataSets }, path);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  writeFileSync(path, written.value);
}
