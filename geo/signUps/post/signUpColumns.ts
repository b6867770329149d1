import { headingKey } from '#geo/formats/fields/headingKey.ts';

export const SIGN_UP_ROLES = [
  'name',
  'firstName',
  'lastName',
  'mobile',
  'email',
  'address',
  'street',
  'number',
  'addition',
  'kind',
  'groupName',
  'use',
  'streets',
  'note',
  'consent',
  'receivedAt',
] as const;
export type SignUpRole = (typeof SIGN_UP_ROLES)[number];

type Guesses = { readonly [Role in SignUpRole]: readonly string[] };

/** Usual headings for each role, without capitals, blanks and signs, the surest first. */
export const SIGN_UP_GUESSES: Guesses = {
  name: ['naam', 'name', 'volledigenaam', 'fullname', 'voorenachternaam', 'uwnaam', 'deelnemer'],
  firstName: ['voornaam', 'firstname', 'roepnaam'],
  lastName: ['achternaam', 'lastname', 'familienaam', 'surname'],
  mobile: [
    'mobiel',
    'mobielnummer',
    'mobielenummer',
    'mobile',
    'mobilephone',
    'telefoon',
    'telefoonnummer',
    'telefoonmobiel',
    '06',
    '06nummer',
    'phone',
    'phonenumber',
    'gsm',
    'tel',
  ],
  email: ['email', 'emailadres', 'emailaddress', 'mail', 'mailadres'],
  address: ['adres', 'address', 'woonadres', 'straatenhuisnummer', 'straathuisnummer'],
  street: ['straat', 'straatnaam', 'street', 'streetname'],
  number: ['huisnummer', 'huisnr', 'nummer', 'nr', 'housenumber', 'hnr'],
  addition: ['toevoeging', 'huisletter', 'toev', 'huisnummertoevoeging', 'addition'],
  kind: ['ikben', 'iam', 'rol', 'soort', 'aanmeldingals', 'role', 'kind', 'type'],
  groupName: ['groep', 'groepsnaam', 'naamgroep', 'naamvandegroep', 'appgroep', 'group'],
  use: ['gebruik', 'use', 'doel', 'waarvoor'],
  streets: ['straten', 'streets', 'welkestraten', 'straatdelen'],
  note: ['opmerking', 'opmerkingen', 'note', 'notes', 'bericht', 'toelichting'],
  consent: ['toestemming', 'akkoord', 'consent', 'avg', 'privacy'],
  receivedAt: ['tijdstempel', 'timestamp', 'datum', 'date', 'ingezondenop', 'submittedat', 'tijd'],
};

// a form service makes a heading of the whole question: "Wat is uw naam?"
const WITHIN: readonly (readonly [SignUpRole, RegExp])[] = [
  ['email', /mail/],
  ['mobile', /mobiel|telefoon|06nummer|phone|gsm/],
  ['groupName', /naam.*groep|groepsnaam/],
  ['consent', /toestemming|akkoord|consent/],
  ['streets', /straten/],
  ['number', /huisnummer|housenumber/],
  ['street', /straat|street/],
  ['address', /adres|address/],
  ['name', /naam|name/],
];

/** Gives each role that no usual heading plays the column whose heading has its word within. */
export function guessWithin(columns: Guesses, headings: ReadonlyMap<string, string>): Guesses {
  const found: Record<SignUpRole, readonly string[]> = { ...columns };
  const taken = new Set(Object.values(columns).flat());
  for (const [role, word] of WITHIN) {
    if (found[role].length > 0) continue;
    const column = [...headings.keys()].find(
      (each) => !taken.has(each) && word.test(headingKey(each)),
    );
    if (column === undefined) continue;
    taken.add(column);
    found[role] = [column];
  }
  return found;
}
