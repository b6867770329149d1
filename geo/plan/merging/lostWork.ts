import { ENTITY_KINDS, type EntityKind, type Plan } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import { meaningOf } from '../sameTarget.ts';
import type { Target } from '../target.ts';
import type { Merge } from './merge.ts';

interface Story {
  readonly before: Plan;
  readonly one: Plan;
  readonly other: Plan;
  readonly after: Plan;
  readonly merge: Merge;
}
type Fields = Readonly<Record<string, unknown>>;

/**
 * For tests: what `one` has done since `before` that is not in the plan after a merge, and that the
 * merge did not ask about. Compares the plans themselves, value by value.
 */
export function lostWork(story: Story): readonly string[] {
  const asked = askedAbout(story.merge);
  // data sets are one of a kind, and compared as such
  return ENTITY_KINDS.filter((kind) => kind !== 'dataSets').flatMap((kind) => {
    const ids = new Set([...Object.keys(story.before[kind]), ...Object.keys(story.one[kind])]);
    return [...ids]
      .filter((id) => !asked.has(`${kind}/${id}`))
      .flatMap((id) => lostOf(story, asked, kind, id));
  });
}

function askedAbout({ items }: Merge): ReadonlySet<string> {
  const keys = items.flatMap((item) => {
    const fields = item.fields.flatMap(({ key, isConflict }) => (isConflict ? [key] : []));
    const isWhole = item.what !== 'changed' && item.isConflict;
    return isWhole ? [item, ...item.parts].map(({ kind, id }) => `${kind}/${id}`) : fields;
  });
  return new Set(keys);
}

function lostOf(
  story: Story,
  asked: ReadonlySet<string>,
  kind: EntityKind,
  id: string,
): readonly string[] {
  const versionIn = (plan: Plan) => plan[kind][id] as Fields | undefined;
  const [was, is, has, becomes] = [story.before, story.one, story.other, story.after].map(
    versionIn,
  );
  const lost = (what: string) => [`${kind}/${id} ${what}`];
  if (!was)
    return becomes || isTwin(story.after, is!) || lacksOwner(story, is!) ? [] : lost('added');
  if (!is) return becomes ? lost('removed') : [];
  const fields = Object.keys({ ...was, ...is }).filter((field) => !sameJson(was[field], is[field]));
  if (!has || !becomes) {
    const isWork = fields.some(
      (field) => is[field] !== null && !isOnlyFewer(was[field], is[field]),
    );
    return isWork ? lost('changed, and gone') : [];
  }
  return fields
    .filter((field) => !asked.has(`${kind}/${id}/${field === 'sentence' ? 'area' : field}`))
    .filter((field) => !isKept(story, was[field], is[field], becomes[field]))
    .flatMap((field) => lost(field));
}

function isKept({ one, after }: Story, was: unknown, is: unknown, becomes: unknown): boolean {
  const isGone = (id: unknown) => hasId(one, id) && !hasId(after, id);
  const cameBack = (id: unknown) => !hasId(one, id) && hasId(after, id);
  if (!Array.isArray(is))
    return sameJson(is, becomes) || isGone(is) || (is === null && cameBack(was));
  const [old, list] = [(was ?? []) as unknown[], (becomes ?? []) as unknown[]];
  const removed = old.filter((each) => !is.includes(each));
  return (
    is.every((each) => old.includes(each) || list.includes(each) || isGone(each)) &&
    removed.every((each) => !list.includes(each) || cameBack(each))
  );
}

const isOnlyFewer = (was: unknown, is: unknown): boolean =>
  Array.isArray(was) && Array.isArray(is) && is.every((each) => was.includes(each));

const hasId = (plan: Plan, id: unknown): boolean =>
  ENTITY_KINDS.some((kind) => typeof id === 'string' && Object.hasOwn(plan[kind], id));

/** Another of the same meaning is there: both had added it. */
const isTwin = (after: Plan, { target, group, scenario }: Fields): boolean =>
  target !== undefined &&
  [...Object.values(after.links), ...Object.values(after.exclusions)].some((each) => {
    const twin = each as unknown as Fields;
    const isSame = meaningOf(each.target) === meaningOf(target as Target);
    return isSame && twin['group'] === group && twin['scenario'] === scenario;
  });

/** It hangs on something of which was asked whether it stays. */
const lacksOwner = ({ after, one }: Story, { target, group, scenario }: Fields): boolean => {
  const subArea = (target as { subArea?: string } | undefined)?.subArea;
  return [group, scenario, subArea].some((id) => hasId(one, id) && !hasId(after, id));
};
