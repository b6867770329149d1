import type { District } from '#geo/plan/district.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';

/** What is in a data set, wherever it came from. */
export type DataSetRows =
  | { readonly kind: 'streets'; readonly segments: readonly Segment[] }
  | { readonly kind: 'districts'; readonly districts: readonly District[] }
  | { readonly kind: 'addresses'; readonly addresses: readonly Address[] };

/** A row of a data set of any kind. */
export type Row = Segment | District | Address;

export function rowsOf(content: DataSetRows): readonly Row[] {
  switch (content.kind) {
    case 'streets':
      return content.segments;
    case 'districts':
      return content.districts;
    case 'addresses':
      return content.addresses;
  }
}

/** The rows as the content of a data set; they are of this kind. */
export function contentOf(kind: DataSetRows['kind'], rows: readonly Row[]): DataSetRows {
  switch (kind) {
    case 'streets':
      return { kind, segments: rows as readonly Segment[] };
    case 'districts':
      return { kind, districts: rows as readonly District[] };
    case 'addresses':
      return { kind, addresses: rows as readonly Address[] };
  }
}
