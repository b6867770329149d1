import type { Feature } from '../../feature.ts';
import { textIn, valueIn, wholeNumberIn } from '../../properties.ts';
import type { Tally } from '../../tally.ts';
import { idOf, nameIn } from '../namesAndIds.ts';
import { placeName } from '../placeName.ts';
import { numberRange } from './numberRange.ts';
import type { StreetRow } from './streetRow.ts';

/** Whether a feature has the columns of the Nationaal Wegenbestand. */
export function isNwb({ properties }: Feature): boolean {
  return (
    valueIn(properties, 'wvk_id') !== undefined || valueIn(properties, 'stt_naam') !== undefined
  );
}

/** A wegvak, in any edition: column names in capitals or not, the place in `wpsnaam(nen)`. */
export function nwbRow(feature: Feature, tally: Tally): StreetRow {
  const side = (suffix: 'lnks' | 'rhts') =>
    numberRange(
      textIn(feature.properties, [`hnrstr${suffix}`]),
      wholeNumberIn(feature.properties, [`e_hnr_${suffix}`]),
      wholeNumberIn(feature.properties, [`l_hnr_${suffix}`]),
      tally,
    );
  return {
    id: idOf(feature, ['wvk_id']),
    name: nameIn(feature, ['stt_naam'], tally),
    place: placeName(nameIn(feature, ['wpsnaam', 'wpsnaamnen', 'gme_naam'], tally) ?? ''),
    identity: publicSpaceId(textIn(feature.properties, ['bag_orl'])),
    carriesHouses: !isMotorway(feature) && !isRamp(feature),
    left: side('lnks'),
    right: side('rhts'),
    roadClass: textIn(feature.properties, ['bst_code']) ?? '',
  };
}

/** An identification of the BAG has sixteen digits; a table that held it as a number lost zeros. */
function publicSpaceId(text: string | null): string | null {
  return text !== null && /^\d{1,16}$/.test(text) && !/^0+$/.test(text)
    ? text.padStart(16, '0')
    : null;
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
function isRamp({ properties }: Feature): boolean {
  return (
    RAMP_CODES.test(textIn(properties, ['bst_code']) ?? '') || textIn(properties, ['fow']) === '6'
  );
}
