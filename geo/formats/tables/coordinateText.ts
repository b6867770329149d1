/** How the numbers of a column are written. */
export interface NumberStyle {
  /** "121.347" is a hundred and twenty-one thousand */
  readonly hasThousands: boolean;
}

/**
 * The style of coordinates, from all pairs of them. "121.347" and "487.347" are metres with a
 * thousands separator: as degrees they are nowhere.
 */
export function numberStyleOf(pairs: readonly (readonly [x: string, y: string])[]): NumberStyle {
  const isGrouped = (text: string) => /^-?\d{1,3}[.,]\d{3}$/.test(text);
  const areGrouped = pairs.every(([x, y]) => isGrouped(x) && isGrouped(y));
  const isNowhere = pairs.some(([x, y]) => [x, y].some((text) => decimalOf(text) > 180));
  return { hasThousands: pairs.length > 0 && areGrouped && isNowhere };
}

/**
 * The coordinate in a text with a decimal point or comma, and perhaps separators between thousands:
 * "5.123", "5,123", "121.347,914", "121 347,9", "4.89°". null when it is no number.
 */
export function coordinateIn(text: string, { hasThousands }: NumberStyle): number | null {
  const number = hasThousands ? Number(text.replace(/[.,]/, '')) : decimalOf(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : null;
}

function decimalOf(text: string): number {
  const bare = text.replaceAll(/[\s\u00a0\u202f'°]/g, '');
  const separators = bare.replaceAll(/[^.,]/g, '');
  // the last sign that stands there once is the decimal one: "121.347,914" and "121,347.914"
  const last = separators.at(-1);
  const isDecimal = last !== undefined && separators.indexOf(last) === separators.length - 1;
  const whole = isDecimal ? bare.slice(0, bare.lastIndexOf(last)) : bare;
  const fraction = isDecimal ? bare.slice(bare.lastIndexOf(last) + 1) : '';
  const digits = `${whole.replaceAll(/[.,]/g, '')}.${fraction}`;
  return /^[+-]?\d*\.\d*(e[+-]?\d+)?$/i.test(digits) && /\d/.test(digits) ? Number(digits) : NaN;
}
