import type { Coverage } from '#geo/engine/coverage.ts';
import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { AddressFigures, StreetFigures } from '#geo/engine/report.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import { writeCsv, type Cell } from '#geo/formats/csv/writeCsv.ts';
import type { Sentences } from './sentences.ts';

/**
 * A row a street, in the language of the sentences. Whole metres: a decimal point is a thousands
 * separator in half of the spreadsheets and a decimal comma in the other.
 */
export function coverageCsv(coverage: Coverage, { csv, partWords }: Sentences): string {
  const { streets } = reportOf(coverage);
  const { street, place, state, metres, coveredMetres, groups, uncoveredNumbers } = csv.columns;
  const names = new Map(coverage.groups.map(({ id, name }) => [id, name]));
  const hasAddresses = coverage.addresses !== null;
  const addressColumns = hasAddresses ? [csv.columns.addresses, csv.columns.coveredAddresses] : [];
  const rowOf = (figures: StreetFigures): Cell[] => [
    figures.name,
    figures.place,
    csv.states[figures.state],
    Math.round(figures.metres),
    Math.round(figures.coveredMetres),
    ...(hasAddresses ? addressCells(figures.addresses) : []),
    figures.groups.map((id) => names.get(id) ?? id).join(', '),
    numbersText(figures.uncoveredNumbers ?? [], partWords),
  ];
  return writeCsv([
    [street, place, state, metres, coveredMetres, ...addressColumns, groups, uncoveredNumbers],
    ...streets.map(rowOf),
  ]);
}

const addressCells = (addresses: AddressFigures | null): Cell[] =>
  addresses ? [addresses.total, addresses.covered] : [null, null];
