import type { Pattern } from './patterns.ts';

/** The words on a map, in one language. */
export interface MapWords {
  readonly patterns: Readonly<Record<Pattern, string>>;
  readonly otherStreets: string;
  readonly subArea: string;
  readonly district: string;
  readonly sign: string;
  readonly north: string;
  /** instead of a scale, on a drawing that has none */
  readonly noScale: string;
  readonly metres: (metres: number) => string;
}
