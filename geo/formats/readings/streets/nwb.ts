import type { Feature } from '../../feature.ts';
import type { ColumnsOf } from '../../fields/roles.ts';
import { textIn, valueIn } from '../../properties.ts';
import type { Tally } from '../../tally.ts';
import { plainRow } from './plain.ts';
import type { StreetRow } from './streetRow.ts';

/** Whether a feature has the columns of the Nationaal Wegenbestand. */
export function isNwb({ properties }: Feature): boolean {
  return (
    valueIn(properties, 'wvk_id') !== undefined || valueIn(properties, 'stt_naam') !== undefined
  );
}

/** A wegvak, in any edition. */
export function nwbRow(feature: Feature, columns: ColumnsOf<'streets'>, tally: Tally): StreetRow {
  const roadClass = textIn(feature.properties, ['bst_code']) ?? '';
  const carriesHouses = !isMotorway(feature) && !isRamp(feature, roadClass);
  return plainRow(feature, columns, tally, { carriesHouses, roadClass });
}

/** Route letter A, road number A12, or the motorways of the classes that OpenLR uses. */
function isMotorway({ properties }: Feature): boolean {
  return (
    textIn(properties, ['routeltr']) === 'A' ||
    /^A\d/.test(textIn(properties, ['wegnummer']) ?? '') ||
    textIn(properties, ['frc']) === '0' ||
    textIn(properties, ['fow']) === '1'
  );
}

// oprit, afrit, puntstuk, and the connecting roads of an interchange (VBD, VBI, VBR ...); not HR,
// hoofdrijbaan, which provincial roads with houses are too
const RAMP_CODES = /^(OPR|AFR|PST|VB[A-Z])$/;

/** A ramp by its kind of road, or by being a slip road in the forms that OpenLR uses. */
function isRamp({ properties }: Feature, roadClass: string): boolean {
  return RAMP_CODES.test(roadClass) || textIn(properties, ['fow']) === '6';
}
