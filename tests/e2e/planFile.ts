import { writeFileSync } from 'node:fs';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { Segment } from '#geo/streets/segment.ts';

/** Writes a plan file with these streets and, of the rest, what is given. */
export function writePlan(
  path: string,
  segments: readonly Segment[],
  parts: Pick<Plan, 'subAreas'> & Partial<Plan>,
): void {
  const streets = {
    id: 'streets-1',
    kind: 'streets' as const,
    name: 'Straten',
    source: 'test',
    date: '2026-11-20',
    licence: 'CC0',
    attribution: '',
    count: segments.length,
  };
  const plan = { ...emptyPlan('Proefwijk'), dataSets: { [streets.id]: streets }, ...parts };
  const content = { kind: 'streets' as const, segments: [...segments] };
  const written = writePlanFile(
    { plan, history: null, dataSets: [{ meta: streets, content }] },
    path,
  );
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  writeFileSync(path, written.value);
}
