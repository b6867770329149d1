/** How a layer is drawn by a program that can: each feature by the rule that fits it. */
export interface LayerStyle {
  /** they exclude each other; the last may have no conditions: whatever no other fits */
  readonly rules: readonly StyleRule[];
  /** the column that names its features on a map; null: none does */
  readonly nameColumn: string | null;
}

export interface StyleRule {
  /** for the legend */
  readonly title: string;
  readonly where: readonly StyleCondition[];
  readonly symbol: StyleSymbol;
}

export interface StyleCondition {
  readonly column: string;
  readonly is: '=' | '>=';
  readonly value: number | string | boolean;
}

/** Colours are `#rrggbb`. What tells symbols apart is their pattern: a grey print has no colours. */
export type StyleSymbol =
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly widthMm: number;
      /** dash, gap, dash, gap; null: unbroken */
      readonly dashesMm: readonly number[] | null;
      /** a lighter line upon it, which makes two of it; null: none */
      readonly middle: { readonly colour: string; readonly widthMm: number } | null;
      /** the column that says on which side of the line it lies */
      readonly side: { readonly column: string; readonly left: string; readonly mm: number } | null;
    }
  | {
      readonly kind: 'area';
      readonly colour: string;
      /** the column with a colour for each feature, in place of `colour` */
      readonly colourColumn: string | null;
      readonly fill: 'none' | 'slanted' | 'back-slanted' | 'crossed';
      readonly outlineMm: number;
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'point';
      readonly colour: string;
      readonly shape: 'circle' | 'diamond' | 'triangle';
      readonly sizeMm: number;
    };

/** The rule by which a feature is drawn. */
export function ruleOf(
  { rules }: LayerStyle,
  properties: { readonly [column: string]: unknown },
): StyleRule | null {
  return rules.find(({ where }) => where.every((each) => holds(each, properties))) ?? null;
}

function holds(
  { column, is, value }: StyleCondition,
  properties: { readonly [column: string]: unknown },
): boolean {
  const found = properties[column];
  return is === '=' ? found === value : typeof found === 'number' && found >= Number(value);
}
