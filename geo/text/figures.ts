export interface Formatters {
  /** 1.234 */
  readonly count: (value: number) => string;
  /** 0.634 -> 63 %; never rounds up to 100 % nor down to 0 % */
  readonly share: (part: number, whole: number) => string;
  /** 412 m, 1,8 km */
  readonly metres: (value: number) => string;
  /** 340 kB, 9 MB */
  readonly size: (bytes: number) => string;
  /** 52,05° */
  readonly degrees: (value: number) => string;
  /** 20 november 2026 */
  readonly day: (value: string | number | Date) => string;
}

// making them takes longer than using them a hundred times
const known = new Map<string, Formatters>();

/** Figures as the language writes them. */
export function formattersFor(language: string): Formatters {
  const formatters = known.get(language) ?? makeFormatters(language);
  known.set(language, formatters);
  return formatters;
}

function makeFormatters(language: string): Formatters {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const metre = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'meter',
    maximumFractionDigits: 0,
  });
  const kilometre = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const bytesIn = (unit: 'kilobyte' | 'megabyte') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 });
  const [kilobyte, megabyte] = [bytesIn('kilobyte'), bytesIn('megabyte')];
  const degree = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return {
    count: (value) => whole.format(value),
    share: (part, of) => percent.format(honestShare(part, of)),
    metres: (value) => (value < 1000 ? metre.format(value) : kilometre.format(value / 1000)),
    size: (bytes) =>
      bytes < 999_500 ? kilobyte.format(Math.ceil(bytes / 1e3)) : megabyte.format(bytes / 1e6),
    degrees: (value) => `${degree.format(value)}°`,
    day: (value) => day.format(new Date(value)),
  };
}

/** Part of whole in hundredths, where only nothing is 0 and only everything is 1. */
export function honestShare(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  if (part >= whole) return 1;
  return Math.min(0.99, Math.max(0.01, Math.round((part / whole) * 100) / 100));
}
