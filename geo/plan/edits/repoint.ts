import { fail, succeed } from '#geo/result.ts';
import type { Put } from '../change.ts';
import type { Plan } from '../plan.ts';
import { nameOfTarget } from '../queries.ts';
import { streetRefSchema, targetSchema, type StreetRef, type Target } from '../target.ts';
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

/** Lets one link or exclusion mean something else. `input.target`: the target as it will be. */
export function replaceTarget(
  plan: Plan,
  input: { readonly kind: 'links' | 'exclusions'; readonly id: string; readonly target: unknown },
): EditResult {
  const { kind, id } = input;
  const problem = missing(plan, kind, [id]);
  if (problem) return fail(problem);
  const parsed = parse(targetSchema, input.target);
  if (!parsed.ok) return parsed;
  const target = parsed.value;
  const lost = missing(plan, 'subAreas', target.kind === 'subArea' ? [target.subArea] : []);
  if (lost) return fail(lost);
  const put: Put =
    kind === 'links'
      ? { kind, entity: { ...plan.links[id]!, target } }
      : { kind, entity: { ...plan.exclusions[id]!, target } };
  const name = nameOfTarget(plan, target);
  return succeed({ label: { code: 'target/repoint', name, count: 1 }, puts: [put], deletes: [] });
}

/** Removes links and exclusions together, as one step. `name`: of what they have in common. */
export function removeTargets(
  plan: Plan,
  input: {
    readonly name: string;
    readonly links: readonly string[];
    readonly exclusions: readonly string[];
  },
): EditResult {
  const { name, links, exclusions } = input;
  const problem = missing(plan, 'links', links) ?? missing(plan, 'exclusions', exclusions);
  if (problem) return fail(problem);
  const count = links.length + exclusions.length;
  if (count === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'target/remove', name, count },
    puts: [],
    deletes: [
      ...links.map((id) => ({ kind: 'links', id }) as const),
      ...exclusions.map((id) => ({ kind: 'exclusions', id }) as const),
    ],
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
