import type { Group } from '#geo/plan/entities.ts';

/** What deserves a coordinator's look. */
export type GroupWarning =
  | { readonly code: 'warnNoAdministrator' }
  | { readonly code: 'warnNoDeputy' }
  | { readonly code: 'warnTooBig'; readonly capacity: number }
  | { readonly code: 'warnServesNothing' }
  | { readonly code: 'warnNotPlaced'; readonly count: number }
  /** a social group where no other kind of group serves */
  | { readonly code: 'warnSocialOnly'; readonly metres: number };

/** What is known of a group beside its fields. */
interface GroupFacts {
  readonly capacity: number;
  /** how many it has, and how many of them have no place */
  readonly links: number;
  readonly notPlaced: number;
  readonly socialOnlyMetres: number;
  readonly sliverMetres: number;
}

/** What is wrong with a group, most urgent first. A group that stopped has no warnings. */
export function warningsOf(group: Group, facts: GroupFacts): readonly GroupWarning[] {
  if (group.status === 'archived') return [];
  const { capacity, links, notPlaced, socialOnlyMetres, sliverMetres } = facts;
  const warnings: GroupWarning[] = [];
  if (group.administrators.length === 0) warnings.push({ code: 'warnNoAdministrator' });
  if (links === 0) warnings.push({ code: 'warnServesNothing' });
  if (notPlaced > 0) warnings.push({ code: 'warnNotPlaced', count: notPlaced });
  if (group.members !== null && group.members > capacity) {
    warnings.push({ code: 'warnTooBig', capacity });
  }
  if (socialOnlyMetres > sliverMetres) {
    warnings.push({ code: 'warnSocialOnly', metres: socialOnlyMetres });
  }
  if (group.administrators.length === 1) warnings.push({ code: 'warnNoDeputy' });
  return warnings;
}
