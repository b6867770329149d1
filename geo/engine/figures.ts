import { stretchOfAddresses } from './addressStretches.ts';
import type { Coverage } from './coverage.ts';
import type { AddressFigures, Figures, StreetState } from './report.ts';
import { segmentOfLine } from './network.ts';
import { eachOverlap, type Stretches } from './stretches.ts';

/** Length of street in scope, in metres: a side counts half. */
export interface StreetTally {
  metres: number;
  uncoveredMetres: number;
}

/** For each placed address the row of `served` it stands on, -1 out of scope; null without any. */
export type AddressRows = Int32Array | null;

export function addressRowsOf({ addresses, served }: Coverage): AddressRows {
  return addresses && stretchOfAddresses(addresses, served, (row) => served.depth[row]! > 0);
}

/** By row of the street: what of it is in scope, everywhere or within an area. */
export function tallyStreets(
  { network, served }: Coverage,
  within: Stretches | null,
): Map<number, StreetTally> {
  const tallies = new Map<number, StreetTally>();
  const add = (row: number, from: number, to: number) => {
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    const tally = tallies.get(street) ?? { metres: 0, uncoveredMetres: 0 };
    tallies.set(street, tally);
    tally.metres += (to - from) / 2;
    if (served.depth[row] === 0) tally.uncoveredMetres += (to - from) / 2;
  };
  if (within) eachOverlap(served, within, (row, _, from, to) => add(row, from, to));
  else for (let row = 0; row < served.count; row++) add(row, served.from[row]!, served.to[row]!);
  return tallies;
}

/** Less than a sliver is nothing. */
export function isSliver({ sliverMetres }: Coverage, metres: number): boolean {
  return metres === 0 || metres < sliverMetres;
}

/** Covered when no more than a sliver is not; else uncovered when no more than a sliver is. */
export function stateOf(coverage: Coverage, { metres, uncoveredMetres }: StreetTally): StreetState {
  if (isSliver(coverage, uncoveredMetres)) return 'covered';
  const coveredMetres = metres - uncoveredMetres;
  return isSliver(coverage, coveredMetres) ? 'uncovered' : 'partly';
}

/** Figures of everything in scope. */
export function totalsOf(coverage: Coverage, addressRows: AddressRows): Figures {
  const tallies = [...tallyStreets(coverage, null).values()];
  return { ...sumOf(coverage, tallies), addresses: addressFigures(coverage, addressRows) };
}

/**
 * Figures of an area. A street of which the area holds no more than a sliver is not counted among
 * its streets: borders drawn along a street cut slivers from those that end in it.
 */
export function figuresWithin(
  coverage: Coverage,
  addressRows: AddressRows,
  area: Stretches,
): Figures {
  const tallies = [...tallyStreets(coverage, area).values()];
  const { streets } = sumOf(
    coverage,
    tallies.filter(({ metres }) => !isSliver(coverage, metres)),
  );
  const isWithin = coverage.addresses && stretchOfAddresses(coverage.addresses, area);
  const rows = addressRows?.map((row, i) => (isWithin![i]! >= 0 ? row : -1)) ?? null;
  return { ...sumOf(coverage, tallies), streets, addresses: addressFigures(coverage, rows) };
}

function sumOf(coverage: Coverage, tallies: readonly StreetTally[]): Omit<Figures, 'addresses'> {
  const streets = { covered: 0, partly: 0, uncovered: 0 };
  let metres = 0;
  let coveredMetres = 0;
  for (const tally of tallies) {
    streets[stateOf(coverage, tally)]++;
    metres += tally.metres;
    coveredMetres += tally.metres - tally.uncoveredMetres;
  }
  return { metres, coveredMetres, streets };
}

/** How many of the addresses in scope stand on a covered stretch. */
export function addressFigures(
  { served }: Coverage,
  addressRows: Iterable<number> | null,
): AddressFigures | null {
  if (!addressRows) return null;
  let [total, covered] = [0, 0];
  for (const row of addressRows) {
    if (row < 0) continue;
    total++;
    if (served.depth[row]! > 0) covered++;
  }
  return { total, covered };
}

/** What only plans of the scenario cover. */
export function plannedMetresOf({ served }: Coverage): number {
  let metres = 0;
  for (let row = 0; row < served.count; row++) {
    if (served.planned[row] === 1) metres += (served.to[row]! - served.from[row]!) / 2;
  }
  return metres;
}
