import { formattersFor } from '#geo/text/figures.ts';
import type { ReportWords } from './reportWords.ts';

export const reportWordsNl: ReportWords = {
  map: {
    patterns: {
      uncovered: 'niet gedekt',
      planned: 'gepland',
      covered: 'gedekt',
      overlap: 'meer dan één groep',
    },
    otherStreets: 'telt niet mee',
    subArea: 'deelgebied',
    district: 'grens van de wijk',
    sign: 'bord',
    north: 'N',
    noScale: 'schema, niet op schaal',
    metres: formattersFor('nl').metres,
  },
  parts: { odd: 'oneven', even: 'even', to: 't/m', and: 'en', part: 'deel' },
  use: { safety: 'veiligheid', mixed: 'ertussenin', social: 'sociaal' },
  status: {
    proposed: 'voorgesteld',
    asked: 'gevraagd',
    agreed: 'afgesproken',
    active: 'actief',
    archived: 'gestopt',
  },
  platform: { whatsapp: 'WhatsApp', signal: 'Signal', telegram: 'Telegram', other: 'andere app' },
  proposal: { new: 'nieuwe groep', extend: 'uitbreiden', giveUp: 'afstaan' },
  data: { streets: 'Straten', districts: 'Wijkgrens', addresses: 'Adressen' },
  states: { covered: 'gedekt', partly: 'gedeeltelijk gedekt', uncovered: 'niet gedekt' },
  measures: { streets: 'Straten', length: 'Lengte', addresses: 'Adressen' },
  headings: {
    map: 'De dekking op de kaart',
    figures: 'De cijfers',
    subAreas: 'Per deelgebied',
    groups: 'De appgroepen',
    gaps: 'Waar nog geen groep is',
    proposals: 'Voorstellen',
    signs: 'Borden',
    details: 'Kaarten per deelgebied',
    contacts: 'Contactpersonen',
    method: 'Hoe dit is gemeten',
  },
  columns: {
    measure: 'Wat',
    now: 'Nu',
    planned: 'Gepland',
    coveredNow: 'Nu gedekt',
    coveredPlanned: 'Gepland',
    subArea: 'Deelgebied',
    group: 'Appgroep',
    use: 'Gebruik',
    status: 'Stand',
    members: 'Leden',
    streets: 'Straten en huisnummers',
    length: 'Lengte',
    addresses: 'Adressen',
    groups: 'Appgroepen',
    contact: 'Contact­persoon',
    postcodes: 'Postcodes',
    number: 'Nr.',
    change: 'Voorstel',
    name: 'Naam',
    mobile: 'Mobiel',
    email: 'E-mail',
    for: 'Voor',
  },
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  isPlanned: 'gepland',
  nothing: 'geen',
  subtitle: (day, scenario) =>
    scenario === null ? `Stand op ${day}` : `Stand op ${day}, en gepland volgens “${scenario}”`,
  purpose: {
    all: 'Alle buurtapps tellen mee, ook die alleen sociaal zijn.',
    safety: 'Alleen groepen die (ook) voor veiligheid zijn tellen mee.',
  },
  lead: (streets, length, groups) =>
    `Van de ${streets.whole} straten zijn er ${streets.part} helemaal gedekt door een buurtapp. ` +
    `Van alle straten samen, ${length.whole}, is ${length.share} gedekt. Er zijn ${groups}.`,
  leadGap: (length, streets, others) =>
    `Het langste stuk zonder buurtapp is ${length}: ${streets}${others === 0 ? '' : others === 1 ? ' en nog één straat' : ` en nog ${others} straten`}.`,
  leadPlanned: (scenario, length) => `Met “${scenario}” wordt dat ${length.share}.`,
  schematic: 'Let op: de straten zijn een schema, geen kaart van een echte plaats.',
  chart: 'Hoeveel er gedekt is',
  ofWhole: ({ share, part, whole }) => `${share} (${part} van ${whole})`,
  bars: { now: 'nu', planned: 'gepland' },
  mapOf: (place) => `Kaart van ${place}: welke straten gedekt zijn`,
  mapText: (lengths) =>
    `Streken langs beide kanten van elke straat laten zien of daar een buurtapp is. ${lengths}. ` +
    'Welke straten het zijn, staat in de tabellen hieronder.',
  subAreasNote: 'Hoeveel van de lengte van de straten in elk deelgebied gedekt is, en door wie.',
  groupsTable: 'Wat elke appgroep bedient van wat meetelt.',
  contactsNote: 'Wie toestemming gaf om hier te staan.',
  groupsNote: (count, said) =>
    count === 1 ? 'één appgroep' : count === 0 ? 'nog geen appgroepen' : `${said} appgroepen`,
  gapsNote: (count, said, length) =>
    `${count === 1 ? 'Eén aaneengesloten stuk heeft' : `${said} aaneengesloten stukken hebben`} nog geen buurtapp, samen ${length}. Het langste staat bovenaan.`,
  noGaps: 'Alle straten die meetellen hebben een buurtapp.',
  proposalsNote: (scenario) => `Wat “${scenario}” verandert, per appgroep.`,
  signsNote: (count, said) =>
    `${count === 1 ? 'Eén bord' : `${said} borden`} bij het begin van een straat. De nummers staan op de kaart.`,
  detail: (length, streets) =>
    `Gedekt: ${length.share} van de lengte (${length.part} van ${length.whole}) en ${streets.part} van de ${streets.whole} straten.`,
  detailGroups: 'Appgroepen',
  detailGaps: 'Nog niet gedekt',
  method: [
    'Gedekt wil zeggen: er is een appgroep die dit stuk van de straat aan deze kant bedient. Elke kant van een straat telt apart, en voor de helft van de lengte. Een straat is gedekt als er minder dan vijf meter van over is.',
    'Of een huis bij een deelgebied hoort, is beoordeeld waar de huizen staan en niet op het midden van de weg. Een straat op de grens is dus aan elke kant van het gebied ernaast.',
    'Alleen straten met een naam tellen mee, en geen snelwegen. Wat de coördinator heeft aangemerkt als “telt niet mee”, staat lichtgrijs op de kaart.',
  ],
  purposeMethod: {
    all: 'Meegeteld zijn alle appgroepen.',
    safety: 'Meegeteld zijn de appgroepen voor veiligheid, en die ertussenin.',
  },
  source: (kind, source, date, licence) =>
    `${kind}: ${[source, date, licence].filter(Boolean).join(', ')}`,
  withoutPersons: 'In dit rapport staan geen personen.',
  withContacts: (count, said) =>
    `In dit rapport ${count === 1 ? 'staat één persoon' : `staan ${said} personen`}, met hun toestemming. Deel het niet verder dan nodig is.`,
  madeWith: 'Gemaakt met Buurtdekking, door de coördinator, op een eigen apparaat.',
  page: (page, of) => `${page} van ${of}`,
  skip: 'Naar de inhoud',
  contents: 'Inhoud',
};
