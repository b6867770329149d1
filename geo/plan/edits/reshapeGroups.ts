import type { LngLat } from '#geo/geometry/types.ts';
import { fail, succeed } from '#geo/result.ts';
import { applyChange, type Delete, type Put } from '../change.ts';
import { groupSchema, type Group } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { linksOfGroup } from '../queries.ts';
import { meaningOf } from '../sameTarget.ts';
import { addGroup } from './groups.ts';
import { entity, missing, type EditResult } from './problem.ts';
import { splitSubArea } from './splitMerge.ts';
import { transferred, type NewLinkCut } from './transferLinks.ts';

/**
 * A group like another one, with the same links. It has no members yet, and who runs it is to be found.
 * `linkIds`: ids for its links, in the order of `linksOfGroup`, enough of them.
 */
export function duplicateGroup(
  plan: Plan,
  input: {
    readonly id: string;
    readonly copy: { readonly id: string; readonly name: string };
    readonly linkIds: readonly string[];
  },
): EditResult {
  const found = entity(plan, 'groups', input.id);
  if (!found.ok) return found;
  const links = linksOfGroup(plan, input.id);
  if (links.length > input.linkIds.length) {
    throw new Error(`${input.linkIds.length} ids for ${links.length} links`);
  }
  const added = addGroup(plan, {
    ...found.value,
    ...input.copy,
    administrators: [],
    members: null,
  });
  if (!added.ok) return added;
  const copies = links.map((link, i): Put => ({
    kind: 'links',
    entity: { ...link, id: input.linkIds[i]!, group: input.copy.id },
  }));
  return succeed({ ...added.value, puts: [...added.value.puts, ...copies] });
}

/**
 * Merges groups into the first of `ids`, which keeps its name, use and app, and gets the administrators
 * and the notes of all, and the links that it has not. Its members are those of all together, unknown if
 * one of them is.
 */
export function mergeGroups(plan: Plan, input: { readonly ids: readonly string[] }): EditResult {
  const ids = [...new Set(input.ids)];
  const problem = missing(plan, 'groups', ids);
  if (problem) return fail(problem);
  const [keeper, ...others] = ids.map((id) => plan.groups[id]!);
  if (!keeper || others.length === 0) return fail({ code: 'edit/nothing' });
  const cuts = others.flatMap(({ id }) =>
    linksOfGroup(plan, id).map((link): NewLinkCut => ({ link: link.id, keeps: [], gives: [] })),
  );
  const { puts, deletes } = transferred(plan, keeper.id, cuts);
  const merged: Group = groupSchema.parse(mergedGroup(keeper, others));
  const isOther = new Set(others.map(({ id }) => id));
  // who was placed in one of them stays placed
  const residents = Object.values(plan.signUps).flatMap((signUp): Put[] =>
    signUp.kind === 'resident' && signUp.group && isOther.has(signUp.group)
      ? [{ kind: 'signUps', entity: { ...signUp, group: keeper.id } }]
      : [],
  );
  const signs = Object.values(plan.signs)
    .filter(({ group }) => isOther.has(group))
    .map((sign) => ({ kind: 'signs', entity: { ...sign, group: keeper.id } }) as const);
  return succeed({
    label: { code: 'group/merge', name: keeper.name },
    puts: [{ kind: 'groups', entity: merged }, ...puts, ...residents, ...signs],
    deletes: [...others.map(({ id }): Delete => ({ kind: 'groups', id })), ...deletes],
  });
}

// the limits of the fields of a group
const MOST_ADMINISTRATORS = 50;
const MOST_MEMBERS = 100_000;
const MOST_NOTE = 10_000;

function mergedGroup(keeper: Group, others: readonly Group[]): Group {
  const all = [keeper, ...others];
  const members = all.some((group) => group.members === null)
    ? null
    : all.reduce((sum, group) => sum + group.members!, 0);
  const notes = [...new Set(all.map(({ note }) => note.trim()))].filter(Boolean);
  return {
    ...keeper,
    administrators: [...new Set(all.flatMap(({ administrators }) => administrators))].slice(
      0,
      MOST_ADMINISTRATORS,
    ),
    members: members && Math.min(members, MOST_MEMBERS),
    note: notes.join('\n\n').slice(0, MOST_NOTE),
  };
}

/** A half of a sub-area that comes to be one itself. */
interface NewHalf {
  readonly of: string;
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  /** ids for what refers to the sub-area and is to refer to this half as well, enough of them */
  readonly ids: readonly string[];
}

/**
 * Splits a group along a line: what lies on one side goes to a new group of the same kind, which has no
 * administrators yet. Sub-areas that the group serves and the line cuts are split with it; whoever else
 * refers to them refers to both halves afterwards. Members stay to be counted again.
 */
export function splitGroup(
  plan: Plan,
  input: {
    readonly id: string;
    readonly other: { readonly id: string; readonly name: string };
    readonly cuts: readonly NewLinkCut[];
    readonly line: readonly LngLat[];
    /** the side of the line that goes to the new group */
    readonly gives: 'left' | 'right';
    readonly halves: readonly NewHalf[];
  },
): EditResult {
  const found = entity(plan, 'groups', input.id);
  if (!found.ok) return found;
  const problem = missing(
    plan,
    'links',
    input.cuts.map(({ link }) => link),
  );
  if (problem) return fail(problem);
  const { status, platform, use, capacity, scenario } = found.value;
  const fields = { status, platform, use, capacity, scenario };
  const added = addGroup(plan, { ...fields, ...input.other });
  if (!added.ok) return added;
  const links = transferred(plan, input.other.id, input.cuts);
  const puts: Put[] = [...added.value.puts, ...links.puts];
  let after = applyChange(plan, { puts, deletes: links.deletes });
  for (const half of input.halves) {
    const split = splitSubArea(after, {
      id: half.of,
      line: input.line,
      keeps: input.gives === 'left' ? 'right' : 'left',
      other: { id: half.id, name: half.name, colour: half.colour },
    });
    if (!split.ok) return split;
    const references = referringToHalf(plan, half, input);
    puts.push(...split.value.puts, ...references);
    after = applyChange(after, { puts: [...split.value.puts, ...references], deletes: [] });
  }
  return succeed({
    label: { code: 'group/split', name: found.value.name },
    puts,
    deletes: links.deletes,
  });
}

/** The links and exclusions of a sub-area, for its other half: those of the group go to the new one. */
function referringToHalf(
  plan: Plan,
  half: NewHalf,
  { id, other }: { readonly id: string; readonly other: { readonly id: string } },
): Put[] {
  const whole = meaningOf({ kind: 'subArea', subArea: half.of });
  const target = { kind: 'subArea', subArea: half.id } as const;
  const links = Object.values(plan.links).filter((link) => meaningOf(link.target) === whole);
  const exclusions = Object.values(plan.exclusions).filter(
    (each) => meaningOf(each.target) === whole,
  );
  if (half.ids.length < links.length + exclusions.length) {
    throw new Error(`${half.ids.length} ids for ${links.length + exclusions.length} references`);
  }
  const ids = half.ids[Symbol.iterator]();
  const nextId = () => ids.next().value!;
  return [
    ...links.map((link): Put => ({
      kind: 'links',
      entity: { ...link, id: nextId(), target, group: link.group === id ? other.id : link.group },
    })),
    ...exclusions.map((each): Put => ({
      kind: 'exclusions',
      entity: { ...each, id: nextId(), target },
    })),
  ];
}
