import { sideNameSchema, type StreetRef, type Target } from '#geo/plan/target.ts';
import type { Coverage } from '../coverage.ts';
import type { AddressRows } from '../figures.ts';
import type { NumberSpan } from '../report.ts';
import { numbersIn, type RowsOfStreet } from '../streetParts.ts';

/** What people would say for some rows of a street, in this order: all, one side, house numbers. */
export function spokenTargets(
  coverage: Coverage,
  addressRows: AddressRows,
  street: StreetRef,
  part: RowsOfStreet,
): readonly Target[] {
  const numbers = numbersIn(coverage, addressRows, part.street, part.rows) ?? [];
  return [
    { kind: 'street', street },
    ...sideNameSchema.options.map((side): Target => ({ kind: 'side', street, side })),
    ...numbers.map((span) => numbersTarget(street, span)),
  ];
}

function numbersTarget(street: StreetRef, { parity, from, to }: NumberSpan): Target {
  const either = parity === 'both' ? 'all' : parity;
  return { kind: 'numbers', street, from, to, parity: either, except: [] };
}
