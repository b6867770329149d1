import type { Partition } from './partition.ts';

export type Move = (unit: number, group: number) => void;

/** Moves units, and counts what that does to what is divided and how compact it is, until it is taken back. */
export function journal(partition: Partition) {
  const steps: { readonly unit: number; readonly from: number }[] = [];
  const more = { cuts: 0, spread: 0 };
  const move: Move = (unit, group) => {
    more.cuts += partition.moreCuts(unit, group);
    more.spread += partition.moreSpread(unit, group);
    steps.push({ unit, from: partition.groupOf[unit]! });
    partition.move(unit, group);
  };
  return {
    more,
    move,
    takeBack: (): void => {
      for (const { unit, from } of steps.toReversed()) partition.move(unit, from);
      steps.length = 0;
    },
  };
}
