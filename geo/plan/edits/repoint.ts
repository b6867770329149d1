import { fail, succeed } from '#geo/result.ts';
import type { Put } from '../change.ts';
import type { Plan } from '../plan.ts';
import { streetRefSchema, type StreetRef, type Target } from '../target.ts';
import { missing, parse, type EditResult } from './problem.ts';

/**
 * Lets links and exclusions mean another street than one that is not in the data, wherever they name
 * it: as the street itself, or as a cross street.
 */
export function repointStreet(
  plan: Plan,
  input: {
    readonly links: readonly string[];
    readonly exclusions: readonly string[];
    /** key of the street that is not there */
    readonly from: string;
    readonly to: unknown;
  },
): EditResult {
  const problem =
    missing(plan, 'links', input.links) ?? missing(plan, 'exclusions', input.exclusions);
  if (problem) return fail(problem);
  const parsed = parse(streetRefSchema, input.to);
  if (!parsed.ok) return parsed;
  const repointed = (target: Target) => withStreet(target, input.from, parsed.value);
  const puts: Put[] = [
    ...input.links.map((id): Put => {
      const link = plan.links[id]!;
      return { kind: 'links', entity: { ...link, target: repointed(link.target) } };
    }),
    ...input.exclusions.map((id): Put => {
      const exclusion = plan.exclusions[id]!;
      return { kind: 'exclusions', entity: { ...exclusion, target: repointed(exclusion.target) } };
    }),
  ];
  if (puts.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'target/repoint', name: parsed.value.name, count: puts.length },
    puts,
    deletes: [],
  });
}

/** A target with one street in place of another, wherever it names that one. */
function withStreet(target: Target, from: string, to: StreetRef): Target {
  if (target.kind === 'subArea') return target;
  const named = (ref: StreetRef) => (ref.key === from ? to : ref);
  const moved = { ...target, street: named(target.street) };
  if (moved.kind !== 'between') return moved;
  const [first, second] = moved.between;
  return { ...moved, between: [named(first), named(second)] };
}
