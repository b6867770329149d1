import { formattersFor } from '#geo/text/figures.ts';
import type { ReportWords } from './reportWords.ts';

export const reportWordsEn: ReportWords = {
  map: {
    patterns: {
      uncovered: 'not covered',
      planned: 'planned',
      covered: 'covered',
      overlap: 'more than one group',
    },
    otherStreets: 'does not count',
    subArea: 'sub-area',
    district: 'border of the district',
    sign: 'sign',
    north: 'N',
    noScale: 'a diagram, not to scale',
    metres: formattersFor('en').metres,
  },
  parts: { odd: 'odd', even: 'even', to: 'to', and: 'and', part: 'part' },
  use: { safety: 'safety', mixed: 'in between', social: 'social' },
  status: {
    proposed: 'proposed',
    asked: 'asked for',
    agreed: 'agreed',
    active: 'active',
    archived: 'stopped',
  },
  platform: { whatsapp: 'WhatsApp', signal: 'Signal', telegram: 'Telegram', other: 'another app' },
  proposal: { new: 'new group', extend: 'extend', giveUp: 'give up' },
  data: { streets: 'Streets', districts: 'District border', addresses: 'Addresses' },
  states: { covered: 'covered', partly: 'partly covered', uncovered: 'not covered' },
  measures: { streets: 'Streets', length: 'Length', addresses: 'Addresses' },
  headings: {
    map: 'Coverage on the map',
    figures: 'The figures',
    subAreas: 'By sub-area',
    groups: 'The app groups',
    gaps: 'Where there is no group yet',
    proposals: 'Proposals',
    signs: 'Signs',
    details: 'Maps by sub-area',
    contacts: 'Contacts',
    method: 'How this was measured',
  },
  columns: {
    measure: 'What',
    now: 'Now',
    planned: 'Planned',
    coveredNow: 'Covered now',
    coveredPlanned: 'Planned',
    subArea: 'Sub-area',
    group: 'App group',
    use: 'Use',
    status: 'Status',
    members: 'Members',
    streets: 'Streets and house numbers',
    length: 'Length',
    addresses: 'Addresses',
    groups: 'App groups',
    contact: 'Contact person',
    postcodes: 'Postcodes',
    number: 'No.',
    change: 'Proposal',
    name: 'Name',
    mobile: 'Mobile',
    email: 'E-mail',
    for: 'For',
  },
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  isPlanned: 'planned',
  nothing: 'none',
  subtitle: (day, scenario) =>
    scenario === null ? `As of ${day}` : `As of ${day}, and planned by “${scenario}”`,
  purpose: {
    all: 'All neighbourhood apps count, those that are only social as well.',
    safety: 'Only groups that are (also) for safety count.',
  },
  lead: (streets, length, groups) =>
    `Of the ${streets.whole} streets ${streets.part} are wholly covered by a neighbourhood app. ` +
    `Of all streets together, ${length.whole}, ${length.share} is covered. There ${groups}.`,
  leadGap: (length, streets, others) =>
    `The longest piece without a neighbourhood app is ${length}: ${streets}${others === 0 ? '' : others === 1 ? ' and one more street' : ` and ${others} more streets`}.`,
  leadPlanned: (scenario, length) => `With “${scenario}” that becomes ${length.share}.`,
  schematic: 'Note: the streets are a diagram, not a map of a real place.',
  chart: 'How much is covered',
  ofWhole: ({ share, part, whole }) => `${share} (${part} of ${whole})`,
  bars: { now: 'now', planned: 'planned' },
  mapOf: (place) => `Map of ${place}: which streets are covered`,
  mapText: (lengths) =>
    `Lines along both sides of every street show whether there is a neighbourhood app. ${lengths}. ` +
    'Which streets they are is in the tables below.',
  subAreasNote: 'How much of the length of the streets in each sub-area is covered, and by whom.',
  groupsTable: 'What each app group serves of what counts.',
  contactsNote: 'Who gave consent to be here.',
  groupsNote: (count, said) =>
    count === 1 ? 'is one app group' : `are ${count === 0 ? 'no' : said} app groups`,
  gapsNote: (count, said, length) =>
    `${count === 1 ? 'One connected piece has' : `${said} connected pieces have`} no neighbourhood app yet, ${length} together. The longest comes first.`,
  noGaps: 'All streets that count have a neighbourhood app.',
  proposalsNote: (scenario) => `What “${scenario}” changes, by app group.`,
  signsNote: (count, said) =>
    `${count === 1 ? 'One sign' : `${said} signs`} where streets begin. The numbers are on the map.`,
  detail: (length, streets) =>
    `Covered: ${length.share} of the length (${length.part} of ${length.whole}) and ${streets.part} of ${streets.whole} streets.`,
  detailGroups: 'App groups',
  detailGaps: 'Not covered yet',
  method: [
    'Covered means: there is an app group that serves this stretch of the street on this side. Each side of a street counts apart, for half of the length. A street is covered when less than five metres of it are left.',
    'Whether a house belongs to a sub-area is judged where the houses stand, not on the middle of the road. So a street on the border belongs on each side to the area next to it.',
    'Only streets with a name count, and no motorways. What the coordinator marked as “does not count” is light grey on the map.',
  ],
  purposeMethod: {
    all: 'All app groups were counted.',
    safety: 'Counted were the app groups for safety, and those in between.',
  },
  source: (kind, source, date, licence) =>
    `${kind}: ${[source, date, licence].filter(Boolean).join(', ')}`,
  withoutPersons: 'There are no persons in this report.',
  withContacts: (count, said) =>
    `There ${count === 1 ? 'is one person' : `are ${said} persons`} in this report, with their consent. Do not pass it on further than needed.`,
  madeWith: 'Made with Buurtdekking, by the coordinator, on a device of their own.',
  page: (page, of) => `${page} of ${of}`,
  skip: 'To the contents',
  contents: 'Contents',
};
