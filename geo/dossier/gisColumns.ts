import type { AddressFigures, Figures, StreetPart } from '#geo/engine/report.ts';
import { streetPartText } from '#geo/engine/streetPartText.ts';
import { PART_WORDS } from './gisWords.ts';
import type { GisColumn } from './gisLayer.ts';

type Of<Item, Value> = (item: Item) => Value;

/** A text on one line; one of no letters is nothing. */
export const text = <Item>(
  name: string,
  about: string,
  of: Of<Item, string | null>,
): GisColumn<Item> => ({
  name,
  type: 'text',
  about,
  of: (item) => onOneLine(of(item) ?? '') || null,
});

export const count = <Item>(
  name: string,
  about: string,
  of: Of<Item, number | null>,
): GisColumn<Item> => ({ name, type: 'integer', about, of });

export const truth = <Item>(
  name: string,
  about: string,
  of: Of<Item, boolean>,
): GisColumn<Item> => ({ name, type: 'boolean', about, of });

/** Metres, to a decimetre. */
export const metres = <Item>(
  name: string,
  about: string,
  of: Of<Item, number | null>,
): GisColumn<Item> => ({
  name,
  type: 'number',
  about,
  of: (item) => {
    const value = of(item);
    return value === null ? null : Math.round(value * 10) / 10;
  },
});

/** Whole metres: decimals of a CSV are dates to a Dutch Excel. */
export const wholeMetres = <Item>(
  name: string,
  about: string,
  of: Of<Item, number>,
): GisColumn<Item> => count(name, about, (item) => Math.round(of(item)));

/** How many addresses there are, and how many are covered. */
export const addressColumns = <Item>(
  of: Of<Item, AddressFigures | null>,
): readonly GisColumn<Item>[] => [
  count(
    'adressen',
    'aantal adressen; leeg zonder adresgegevens',
    (item) => of(item)?.total ?? null,
  ),
  count('adr_gedekt', 'aantal adressen dat gedekt is', (item) => of(item)?.covered ?? null),
];

/** How many streets are covered, partly covered and not. */
export function streetColumns<Item>(of: (item: Item) => Figures | null) {
  return [
    count(
      'str_gedekt',
      'straten die gedekt zijn',
      (each: Item) => of(each)?.streets.covered ?? null,
    ),
    count(
      'str_deels',
      'straten die deels gedekt zijn',
      (each: Item) => of(each)?.streets.partly ?? null,
    ),
    count(
      'str_niet',
      'straten die niet gedekt zijn',
      (each: Item) => of(each)?.streets.uncovered ?? null,
    ),
  ];
}

/** Streets with their house numbers, in words. */
export const partsText = (parts: readonly StreetPart[]): string =>
  parts.map((part) => streetPartText(part, PART_WORDS)).join(', ');

export const listText = (names: readonly string[] | null): string | null =>
  names === null ? null : names.join(', ');

/** Without what no table, no XML and no reader of texts has a place for. */
const onOneLine = (said: string) => said.replaceAll(UNPRINTABLE, ' ').trim();

// oxlint-disable-next-line no-control-regex -- these are what it is about
const UNPRINTABLE = /[\u0000-\u001f\u007f\ufffe\uffff]+/g;
