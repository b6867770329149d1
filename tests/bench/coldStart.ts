import type { Lines } from '#geo/streets/layOutLines.ts';
import type { StarArea } from './workload/starAreas.ts';

/** What a thread that has run none of the engine's code is to do once, with what, as it came. */
export type ColdStart = {
  readonly areas: readonly StarArea[];
  readonly frontageMetres: number;
} & (
  | { readonly from: 'lines'; readonly lines: Lines }
  | { readonly from: 'stored'; readonly stored: ArrayBuffer }
);

/** What it answers. */
export interface ColdStarted {
  readonly ms: number;
  readonly unionMetres: number;
}
