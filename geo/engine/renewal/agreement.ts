import { metresOf, subtract, type Stretches } from '../stretches.ts';

/** Metres of street that only one of two sets has; a side counts half. */
export function difference(a: Stretches, b: Stretches): number {
  return lacking(a, b) + lacking(b, a);
}

/** Metres of street that are wanted and not there. */
export function lacking(stretches: Stretches, wanted: Stretches): number {
  return metresOf(subtract(wanted, stretches));
}

/** How much two drawings of the same stretches differ: so much at their ends, and along them. */
export function slackMetres(wanted: Stretches, endMetres: number): number {
  return endMetres + 0.03 * metresOf(wanted);
}

/** Whether stretches are the wanted ones, but for how two drawings differ. */
export function agrees(stretches: Stretches, wanted: Stretches): boolean {
  return difference(stretches, wanted) <= slackMetres(wanted, 2.5);
}
