import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import {
  collectStretches,
  intersect,
  metresOf,
  subtract,
  union,
  type Stretches,
} from '#geo/engine/stretches.ts';
import { householdsOf } from './households.ts';
import { isInPieces } from './inPieces.ts';
import type { TownPlan } from './planTown.ts';
import type { Proposal } from './proposals.ts';
import type { LineStretch, PlanningQuestion } from './question.ts';

/** A rule that a plan breaks. */
export interface PlanFlaw {
  readonly code:
    | 'plan/covered-twice'
    | 'plan/not-a-gap'
    | 'plan/unexplained'
    | 'plan/in-pieces'
    | 'plan/too-full'
    | 'plan/too-small'
    | 'plan/may-not-grow'
    | 'plan/across-sub-areas'
    | 'plan/parted'
    | 'plan/takes-what-is-left-out'
    | 'plan/locked-changed'
    | 'plan/share-missed'
    | 'plan/below-the-bound';
  /** of which proposal, or of which streets */
  readonly of: string;
}

/**
 * Whether a plan keeps all rules of a question, from nothing but the coverage, the question and what the
 * plan proposes: it knows neither units nor tasks.
 */
export function flawsOfPlan(
  coverage: Coverage,
  question: PlanningQuestion,
  plan: TownPlan,
): readonly PlanFlaw[] {
  const given: Given = { coverage, question, plan, gaps: uncovered(coverage) };
  return [
    ...groundFlaws(given),
    ...plan.proposals.flatMap((proposal) => flawsOfProposal(given, proposal)),
    ...fullGroups(given),
    ...partedStreets(given),
    ...lockedFlaws(given),
    ...countFlaws(given),
  ];
}

interface Given {
  readonly coverage: Coverage;
  readonly question: PlanningQuestion;
  readonly plan: TownPlan;
  readonly gaps: Stretches;
}

const ROUNDING = 1e-6;

function uncovered({ served }: Coverage): Stretches {
  const set = collectStretches();
  for (let row = 0; row < served.count; row++) {
    if (served.depth[row] === 0) set.add(served.line[row]!, served.from[row]!, served.to[row]!);
  }
  return set.done();
}

function setOf(list: readonly LineStretch[]): Stretches {
  const set = collectStretches(list.length);
  for (const { line, from, to } of list) set.add(line, from, to);
  return set.done();
}

function groundFlaws({ coverage, plan, question, gaps }: Given): readonly PlanFlaw[] {
  const flaws: PlanFlaw[] = [];
  const told = [...plan.proposals, ...plan.uncoverable].map(({ stretches }) => setOf(stretches));
  const all = told.length > 0 ? union(told) : setOf([]);
  const sum = told.reduce((metres, each) => metres + metresOf(each), 0);
  if (sum - metresOf(all) > ROUNDING) flaws.push({ code: 'plan/covered-twice', of: '' });
  if (metresOf(subtract(all, gaps)) > ROUNDING) flaws.push({ code: 'plan/not-a-gap', of: '' });
  // gaps that are slivers are in neither list; those are told apart by what touches them
  const rest = subtract(gaps, all);
  for (let i = 0; i < rest.count; i++) {
    if ((rest.to[i]! - rest.from[i]!) / 2 >= Math.max(coverage.sliverMetres, ROUNDING)) {
      flaws.push({ code: 'plan/unexplained', of: `${rest.line[i]}` });
    }
  }
  const leftOut = setOf(question.leftOut);
  for (const { id, locked, stretches } of plan.proposals) {
    if (locked === null && metresOf(intersect(setOf(stretches), leftOut)) > ROUNDING) {
      flaws.push({ code: 'plan/takes-what-is-left-out', of: id });
    }
  }
  return flaws;
}

/** What is locked may be as it is: somebody said so. */
function flawsOfProposal(given: Given, proposal: Proposal): readonly PlanFlaw[] {
  const { coverage, question, plan } = given;
  const { id: of, locked, groupId } = proposal;
  if (locked !== null) return [];
  const flaws: PlanFlaw[] = [];
  if (isInPieces(coverage, question, plan, proposal)) flaws.push({ code: 'plan/in-pieces', of });
  if (groupId !== null && question.growing?.includes(groupId) === false) {
    flaws.push({ code: 'plan/may-not-grow', of });
  }
  if (groupId === null && membersIn(given, [proposal]) < question.least - ROUNDING) {
    flaws.push({ code: 'plan/too-small', of });
  }
  if (question.withinSubAreas && isAcrossSubAreas(coverage, proposal)) {
    flaws.push({ code: 'plan/across-sub-areas', of });
  }
  return flaws;
}

function membersIn({ coverage, question }: Given, proposals: readonly Proposal[]): number {
  const { along } = householdsOf(coverage);
  let households = 0;
  for (const { line, from, to } of proposals.flatMap(({ stretches }) => stretches)) {
    households += along(line, from, to);
  }
  return households * question.participation;
}

function fullGroups(given: Given): readonly PlanFlaw[] {
  const { coverage, question, plan } = given;
  const flaws: PlanFlaw[] = [];
  for (const proposal of plan.proposals) {
    const isNew = proposal.groupId === null;
    const members = membersIn(given, [proposal]);
    if (isNew && proposal.locked === null && members > question.capacity + ROUNDING) {
      flaws.push({ code: 'plan/too-full', of: proposal.id });
    }
  }
  coverage.groups.forEach((group, row) => {
    const own = plan.proposals.filter(({ groupId }) => groupId === group.id);
    const unlocked = own.filter(({ locked }) => locked === null);
    // what costs nothing is no burden for one that is full
    if (membersIn(given, unlocked) <= ROUNDING) return;
    const now = group.members ?? servedHouseholds(coverage, row) * question.participation;
    const most = group.capacity ?? question.capacity;
    if (now + membersIn(given, own) > most + ROUNDING) {
      flaws.push({ code: 'plan/too-full', of: group.id });
    }
  });
  return flaws;
}

function servedHouseholds(coverage: Coverage, group: number): number {
  const { served } = coverage;
  const { along } = householdsOf(coverage);
  let sum = 0;
  for (let row = 0; row < served.count; row++) {
    if (served.groupSets[served.groupSet[row]!]!.includes(group)) {
      sum += along(served.line[row]!, served.from[row]!, served.to[row]!);
    }
  }
  return sum;
}

/** A new group lies in one sub-area or outside of all, a group that there is in those that it serves. */
function isAcrossSubAreas(coverage: Coverage, { groupId, stretches }: Proposal): boolean {
  const { subAreas, served, groups } = coverage;
  const own = setOf(stretches);
  const allowed = subAreas.map(({ stretches: area }) => area);
  const all = allowed.length > 0 ? union(allowed) : setOf([]);
  // the first of sub-areas that overlap has it
  const parts = allowed.map((area, i) =>
    intersect(own, i === 0 ? area : subtract(area, union(allowed.slice(0, i)))),
  );
  const outside = subtract(own, all);
  if (groupId === null) {
    return ![...parts, outside].some((part) => isAllButCrumbs(coverage, own, part));
  }
  const row = groups.findIndex(({ id }) => id === groupId);
  const servedByIt = collectStretches();
  for (let i = 0; i < served.count; i++) {
    if (served.groupSets[served.groupSet[i]!]!.includes(row)) {
      servedByIt.add(served.line[i]!, served.from[i]!, served.to[i]!);
    }
  }
  const now = servedByIt.done();
  const open = parts.filter(
    (_, i) => metresOf(intersect(now, allowed[i]!)) >= coverage.sliverMetres,
  );
  return !isAllButCrumbs(coverage, own, open.length > 0 ? union(open) : outside);
}

/** Slivers that a border cuts from a segment go with the rest of it. */
function isAllButCrumbs({ sliverMetres }: Coverage, all: Stretches, part: Stretches): boolean {
  const rest = subtract(all, part);
  const metresOfSegment = new Map<number, number>();
  for (let i = 0; i < rest.count; i++) {
    const segment = segmentOfLine(rest.line[i]!);
    const metres = (rest.to[i]! - rest.from[i]!) / 2;
    metresOfSegment.set(segment, (metresOfSegment.get(segment) ?? 0) + metres);
  }
  // as many crumbs as a segment has sides and ends
  return [...metresOfSegment.values()].every((metres) => metres < 4 * sliverMetres);
}

/** Streets that stay together are in one proposal, or in none; but for those that the plan says cannot. */
function partedStreets({ coverage, question, plan }: Given): readonly PlanFlaw[] {
  const { streets } = coverage.network;
  const streetsIn = (stretches: readonly LineStretch[]) =>
    new Set(
      stretches.map(({ line }) => streets.streetKeys[streets.streetOf[segmentOfLine(line)]!]!),
    );
  const open = plan.proposals.filter(({ locked }) => locked === null);
  const uncoverable = plan.uncoverable.filter(
    ({ reason }) => reason !== 'left-out' && reason !== 'nobody-lives-there',
  );
  return question.together.flatMap((keys) => {
    const names = keys.map((key) => streets.streetNames[streets.streetKeys.indexOf(key)] ?? key);
    if (isToldApart(plan, names)) return [];
    const having = [...open, ...(uncoverable.length > 0 ? [{ stretches: [] }] : [])].filter(
      ({ stretches }, i) => {
        const list = i < open.length ? stretches : uncoverable.flatMap((each) => each.stretches);
        const own = streetsIn(list);
        return keys.some((key) => own.has(key));
      },
    );
    return having.length > 1 ? [{ code: 'plan/parted' as const, of: names.join(', ') }] : [];
  });
}

const isToldApart = ({ conditions }: TownPlan, names: readonly string[]): boolean =>
  conditions.some(
    (condition) =>
      (condition.code === 'planner/not-connected' ||
        condition.code === 'planner/too-many-together') &&
      names.some((name) => condition.streets.includes(name)),
  );

function lockedFlaws({ coverage, question, plan, gaps }: Given): readonly PlanFlaw[] {
  const ids = new Set(coverage.groups.map(({ id }) => id));
  let free = gaps;
  const flaws: PlanFlaw[] = [];
  question.locked.forEach(({ groupId, stretches }, i) => {
    if (groupId !== null && !ids.has(groupId)) return;
    const wanted = intersect(free, setOf(stretches));
    free = subtract(free, wanted);
    const same = plan.proposals.some((proposal) => {
      if (proposal.locked === null || proposal.groupId !== groupId) return false;
      const own = setOf(proposal.stretches);
      const differs = metresOf(subtract(own, wanted)) + metresOf(subtract(wanted, own));
      return differs < Math.max(coverage.sliverMetres, ROUNDING);
    });
    if (!same && metresOf(wanted) >= Math.max(coverage.sliverMetres, ROUNDING)) {
      flaws.push({ code: 'plan/locked-changed', of: `${i}` });
    }
  });
  return flaws;
}

function countFlaws(given: Given): readonly PlanFlaw[] {
  const { question, plan } = given;
  const flaws: PlanFlaw[] = [];
  const newGroups = plan.proposals.filter(({ kind }) => kind === 'new').length;
  if (newGroups !== plan.newGroups || newGroups < plan.bound) {
    flaws.push({ code: 'plan/below-the-bound', of: `${newGroups} ${plan.bound}` });
  }
  const { after, total } = plan.reach;
  const isTold = plan.conditions.some(({ code }) => code === 'planner/share-out-of-reach');
  const isLeft = plan.uncoverable.some(({ reason }) => reason === 'beyond-share');
  if (after < question.share * total - ROUNDING && isLeft) {
    flaws.push({ code: 'plan/share-missed', of: `${after}` });
  }
  if (question.share < 1 && after < question.share * total - ROUNDING && !isTold) {
    flaws.push({ code: 'plan/share-missed', of: `${after}` });
  }
  return flaws;
}
