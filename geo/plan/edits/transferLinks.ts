import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import type { Delete, Put } from '../change.ts';
import type { Link } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { linksOfGroup } from '../queries.ts';
import { meaningOf } from '../sameTarget.ts';
import { targetSchema } from '../target.ts';
import { idSchema } from '../text.ts';
import { entity, missing, parse, type EditResult } from './problem.ts';

const newTargetsSchema = z
  .array(z.strictObject({ id: idSchema, target: targetSchema }))
  .max(100_000);

/** A link of another group of which something goes over; ids are those of links to be made. */
export const linkCutSchema = z.strictObject({
  link: idSchema,
  /** empty: all of it goes over, as it is */
  keeps: newTargetsSchema,
  gives: newTargetsSchema,
});
export type NewLinkCut = z.infer<typeof linkCutSchema>;

export const transferSchema = z.strictObject({
  /** the group that gets what is given; null: nobody does */
  to: idSchema.nullable(),
  cuts: z.array(linkCutSchema).max(100_000),
  /** what the group comes to serve beside that */
  adds: newTargetsSchema.optional(),
  /** links that end without going over to anybody */
  drops: z.array(idSchema).max(100_000).optional(),
});

/**
 * Takes pieces of links from groups and gives them to another one, or to nobody, in one step. A link that
 * goes over whole keeps its words; a target that the receiver has already is not had twice. `input`:
 * {to, cuts: [{link, keeps: [{id, target}], gives: [{id, target}]}], adds?, drops?}.
 */
export function transferLinks(plan: Plan, input: unknown): EditResult {
  const parsed = parse(transferSchema, input);
  if (!parsed.ok) return parsed;
  const { to, cuts, adds = [], drops = [] } = parsed.value;
  const receiver = to === null ? null : entity(plan, 'groups', to);
  if (receiver && !receiver.ok) return receiver;
  const problem = missing(plan, 'links', [...cuts.map(({ link }) => link), ...drops]);
  if (problem) return fail(problem);
  const { puts, deletes } = transferred(plan, to, cuts, adds);
  deletes.push(...drops.map((id): Delete => ({ kind: 'links', id })));
  if (puts.length + deletes.length === 0) return fail({ code: 'edit/nothing' });
  const gained = puts.filter(({ entity: link }) => 'group' in link && link.group === to).length;
  const label =
    receiver && gained > 0
      ? ({ code: 'link/add', name: receiver.value.name, count: gained } as const)
      : ({ code: 'link/remove', count: cuts.length + drops.length } as const);
  return succeed({ label, puts, deletes });
}

/** The puts and deletes of `transferLinks`. */
export function transferred(
  plan: Plan,
  to: string | null,
  cuts: readonly NewLinkCut[],
  adds: readonly NewLinkCut['gives'][number][] = [],
): { puts: Put[]; deletes: Delete[] } {
  const puts: Put[] = [];
  const deletes: Delete[] = [];
  const had = new Set(to === null ? [] : linksOfGroup(plan, to).map(meaningOfLink));
  const give = (link: Link): boolean => {
    if (to === null || had.has(meaningOfLink(link))) return false;
    had.add(meaningOfLink(link));
    puts.push({ kind: 'links', entity: { ...link, group: to } });
    return true;
  };
  for (const { link: id, keeps, gives } of cuts) {
    const link = plan.links[id]!;
    if (keeps.length === 0) {
      if (!give(link)) deletes.push({ kind: 'links', id });
      continue;
    }
    deletes.push({ kind: 'links', id });
    for (const kept of keeps) puts.push({ kind: 'links', entity: { ...link, ...kept } });
    for (const given of gives) give({ ...link, ...given });
  }
  for (const added of adds) give({ ...added, group: to ?? '', scenario: null });
  puts.push(...endings(plan, cuts));
  return { puts, deletes };
}

/** The scenarios in which a link ends that is cut: what is kept of it ends there as well. */
function endings(plan: Plan, cuts: readonly NewLinkCut[]): Put[] {
  const keptOf = new Map(
    cuts.flatMap(({ link, keeps }) =>
      keeps.length > 0 ? [[link, keeps.map(({ id }) => id)] as const] : [],
    ),
  );
  return Object.values(plan.scenarios).flatMap((scenario): Put[] => {
    if (!scenario.removes.some((id) => keptOf.has(id))) return [];
    const removes = scenario.removes.flatMap((id) => keptOf.get(id) ?? [id]);
    return [{ kind: 'scenarios', entity: { ...scenario, removes } }];
  });
}

const meaningOfLink = ({ scenario, target }: Link) => `${scenario} ${meaningOf(target)}`;
