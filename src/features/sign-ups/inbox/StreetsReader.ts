import type { ComponentType } from 'react';
import type { Target } from '#geo/plan/target.ts';

/** Reads a text for streets, shows what it says and asks what it leaves open. */
export type StreetsReader = ComponentType<{
  readonly text: string;
  /** what is ticked, each time that it changes */
  readonly onChosen: (targets: readonly Target[]) => void;
}>;
