import type { Workspace } from '#src/state/workspace.ts';

/** The ways to make a sub-area without drawing it, in the order of the menu. */
export const MAKINGS = ['words', 'streets', 'group', 'districts', 'file'] as const;
export type Making = (typeof MAKINGS)[number];

/** Those for which the plan has what they need. */
export function makingsOf({ plan, streets, districts }: Workspace): readonly Making[] {
  const isThere: Record<Making, boolean> = {
    words: streets !== null,
    streets: streets !== null,
    group: streets !== null && Object.keys(plan.groups).length > 0,
    districts: districts.length > 0,
    file: true,
  };
  return MAKINGS.filter((making) => isThere[making]);
}
