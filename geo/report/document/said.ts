import type { Figures, StreetPart } from '#geo/engine/report.ts';
import { streetPartText } from '#geo/engine/streetPartText.ts';
import { formattersFor, type Formatters } from '#geo/text/figures.ts';
import { grouped } from '../drawing/grouped.ts';
import type { ReportLanguage, ReportWords, SaidShare } from '../words/reportWords.ts';
import { wordsOf } from '../words/wordsOf.ts';

/** How figures and streets are said in one language. */
export interface Saying {
  readonly words: ReportWords;
  readonly formats: Formatters;
  readonly streets: (figures: Figures) => SaidShare;
  readonly length: (figures: Figures) => SaidShare;
  /** null without addresses */
  readonly addresses: (figures: Figures) => SaidShare | null;
  /** "Vondellaan oneven 1-19, Kerkweg" */
  readonly parts: (parts: readonly StreetPart[]) => string;
  /** what is unknown is said, nothing is a dash */
  readonly list: (names: readonly string[] | null) => string;
  /** "6951 SA, SD; 6952 SS" */
  readonly postcodes: (postcodes: readonly string[] | null) => string;
  readonly count: (count: number | null) => string;
}

export function sayingIn(language: ReportLanguage): Saying {
  const words = wordsOf(language);
  const formats = formattersFor(language);
  const counted = (part: number, whole: number): SaidShare => ({
    share: formats.share(part, whole),
    part: formats.count(part),
    whole: formats.count(whole),
  });
  return {
    words,
    formats,
    streets: ({ streets: { covered, partly, uncovered } }) =>
      counted(covered, covered + partly + uncovered),
    length: ({ coveredMetres, metres }) => ({
      share: formats.share(coveredMetres, metres),
      part: formats.metres(coveredMetres),
      whole: formats.metres(metres),
    }),
    addresses: ({ addresses }) => addresses && counted(addresses.covered, addresses.total),
    parts: (parts) => parts.map((part) => streetPartText(part, words.parts)).join(', '),
    list: (names) => names?.join(', ') ?? words.unknown,
    postcodes: (postcodes) =>
      postcodes ? postcodesText(postcodes) || words.nothing : words.unknown,
    count: (count) => (count === null ? words.unknown : formats.count(count)),
  };
}

/** Each four digits once, with the letters that belong to them. */
function postcodesText(postcodes: readonly string[]): string {
  const byDigits = grouped(postcodes, (postcode) => postcode.slice(0, 4));
  const letters = (own: readonly string[]) => own.map((postcode) => postcode.slice(4).trim());
  return [...byDigits].map(([digits, own]) => `${digits} ${letters(own).join(', ')}`).join('; ');
}
