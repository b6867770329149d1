import type { ExpressionSpecification } from 'maplibre-gl';

/** One value for what is selected, another for the rest. */
export const ifSelected = (selected: number, other: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  selected,
  other,
];

/** One value for what the pointer is over, another for the rest. */
export const ifHovered = (hovered: number, other: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hovered'], false],
  hovered,
  other,
];

/** Nothing of what is under the pencil, which shows it itself. */
export const unlessHidden = (
  opacity: number | ExpressionSpecification,
): ExpressionSpecification => ['case', ['boolean', ['feature-state', 'hidden'], false], 0, opacity];
