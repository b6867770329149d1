import type { Sign } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';

/** A sign with the number by which it goes, on the map and in tables. */
export interface NumberedSign extends Sign {
  /** from 1 */
  readonly number: number;
  readonly groupName: string;
}

/** The signs of the groups that a plan shows, numbered by group and street, from north to south. */
export function numberedSigns(
  plan: Pick<Plan, 'groups'>,
  signs: Iterable<Sign>,
): readonly NumberedSign[] {
  const shown = [...signs].flatMap((sign) => {
    const group = plan.groups[sign.group];
    return group ? { sign, groupName: group.name } : [];
  });
  return shown
    .toSorted(
      (a, b) =>
        a.groupName.localeCompare(b.groupName, 'nl', { numeric: true }) ||
        a.sign.street.localeCompare(b.sign.street, 'nl') ||
        b.sign.at[1] - a.sign.at[1] ||
        a.sign.at[0] - b.sign.at[0],
    )
    .map(({ sign, groupName }, i): NumberedSign =>
      Object.assign({ number: i + 1, groupName }, sign),
    );
}
