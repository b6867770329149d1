import type { NumberRange } from '#geo/streets/segment.ts';
import type { Feature } from '../../feature.ts';
import type { ColumnsOf } from '../../fields/roles.ts';
import { textIn, wholeNumberIn } from '../../properties.ts';
import type { Tally } from '../../tally.ts';
import { idOf, nameIn } from '../namesAndIds.ts';
import { placeName } from '../placeName.ts';
import { numberRange } from './numberRange.ts';
import type { StreetRow } from './streetRow.ts';

/** The kind of road that a street line is. */
type RoadKind = Pick<StreetRow, 'carriesHouses' | 'roadClass'>;

const PLAIN: RoadKind = { carriesHouses: true, roadClass: '' };

/** A street line by the columns that play its roles; a name is all that it needs. */
export function plainRow(
  feature: Feature,
  columns: ColumnsOf<'streets'>,
  tally: Tally,
  { carriesHouses, roadClass }: RoadKind = PLAIN,
): StreetRow {
  return {
    id: idOf(feature, columns.id),
    name: nameIn(feature, columns.name, tally),
    place: placeName(nameIn(feature, columns.place, tally) ?? ''),
    identity: streetIdentity(textIn(feature.properties, columns.identity)),
    carriesHouses,
    left: side(columns.leftStructure, columns.leftFrom, columns.leftTo),
    right: side(columns.rightStructure, columns.rightFrom, columns.rightTo),
    roadClass,
  };

  type Columns = readonly string[];
  function side(structure: Columns, from: Columns, to: Columns): NumberRange | null {
    const { properties } = feature;
    return numberRange(
      textIn(properties, structure),
      wholeNumberIn(properties, from),
      wholeNumberIn(properties, to),
      tally,
    );
  }
}

// what the schema of segments takes
const MAX_IDENTITY_LENGTH = 60;

/** An identification of the BAG has sixteen digits; a table that held it as a number lost zeros. */
function streetIdentity(text: string | null): string | null {
  if (text === null || /^0+$/.test(text)) return null;
  if (/^\d{1,16}$/.test(text)) return text.padStart(16, '0');
  return /\d/.test(text) ? text.slice(0, MAX_IDENTITY_LENGTH) : null;
}
