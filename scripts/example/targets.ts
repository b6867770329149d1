import type { Parity, SideName, Target } from '#geo/plan/target.ts';
import type { Town } from './town.ts';

/** What a group serves, by the names of a town's streets. */
export type TargetIn = (town: Town) => Target;

export const whole =
  (name: string): TargetIn =>
  ({ street }) => ({ kind: 'street', street: street(name) });

export const side =
  (name: string, which: SideName): TargetIn =>
  ({ street }) => ({ kind: 'side', street: street(name), side: which });

export const stretchBetween =
  (name: string, first: string, second: string): TargetIn =>
  ({ street }) => ({
    kind: 'between',
    street: street(name),
    between: [street(first), street(second)],
  });

export const numbers =
  (name: string, from: number | null, to: number | null, parity: Parity = 'all'): TargetIn =>
  ({ street }) => ({ kind: 'numbers', street: street(name), from, to, parity, except: [] });
