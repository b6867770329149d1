import type { NumberRange } from '#geo/streets/segment.ts';

/** What a source says of a street line, apart from where it runs. */
export interface StreetRow {
  readonly id: string;
  readonly name: string | null;
  readonly place: string;
  readonly identity: string | null;
  readonly carriesHouses: boolean;
  readonly left: NumberRange | null;
  readonly right: NumberRange | null;
  /** the kind of road, in the source's own words; '' when it does not say */
  readonly roadClass: string;
}
