import type { Dossier, DossierSubArea } from '#geo/dossier/dossier.ts';
import type { Figures } from '#geo/engine/report.ts';
import { mapFigure } from './mapFigure.ts';
import type { Block, Column, Section, TableBlock } from './reportDocument.ts';
import type { Saying } from './said.ts';

const column = (heading: string, share: number, isNumber = false): Column => ({
  heading,
  share,
  isNumber,
});

/** A column with how its cells are made, unless there is none. */
type Cells<Item> = readonly [Column, (item: Item) => string] | false | null;

function tableOf<Item>(
  caption: string,
  items: readonly Item[],
  columns: readonly Cells<Item>[],
): TableBlock {
  const shown = columns.filter((each) => each !== null && each !== false);
  return {
    kind: 'table',
    caption,
    columns: shown.map(([head]) => head),
    rows: items.map((item) => shown.map(([, cell]) => cell(item))),
    rowHeading: 0,
  };
}

const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({
  id,
  heading,
  level: 2,
  startsPage: false,
  blocks,
});

const startingPage = (...of: Parameters<typeof section>): Section => ({
  ...section(...of),
  startsPage: true,
});

const text = (said: string): Block => ({ kind: 'text', look: 'plain', text: said });

/** The figures of the whole, in full: what the chart on the first page shows. */
export function figuresSection({ figures, purpose }: Dossier, saying: Saying): Section {
  const { words, formats } = saying;
  const { columns, measures, states } = words;
  const count = (of: (figures: Figures) => number) => (at: Figures) => formats.count(of(at));
  const rows: (readonly [string, (figures: Figures) => string])[] = [
    [`${measures.streets}: ${states.covered}`, count(({ streets }) => streets.covered)],
    [`${measures.streets}: ${states.partly}`, count(({ streets }) => streets.partly)],
    [`${measures.streets}: ${states.uncovered}`, count(({ streets }) => streets.uncovered)],
    [`${measures.length}: ${states.covered}`, (at: Figures) => words.ofWhole(saying.length(at))],
  ];
  if (figures.now.addresses) {
    rows.push([
      `${measures.addresses}: ${states.covered}`,
      (at) => {
        const said = saying.addresses(at);
        return said ? words.ofWhole(said) : words.unknown;
      },
    ]);
  }
  const { now, planned } = figures;
  return section('figures', words.headings.figures, [
    tableOf(words.purpose[purpose], rows, [
      [column(columns.measure, 2), ([name]) => name],
      [column(columns.now, 1.5, true), ([, say]) => say(now)],
      planned && [column(columns.planned, 1.5, true), ([, say]) => say(planned)],
    ]),
  ]);
}

export function subAreasSection({ subAreas, figures }: Dossier, saying: Saying): Section[] {
  if (subAreas.length === 0) return [];
  const { words } = saying;
  const { columns, headings } = words;
  const length = (figures: Figures | null) =>
    figures ? words.ofWhole(saying.length(figures)) : '–';
  const shown = ({ figures: { now, planned } }: DossierSubArea) => (planned ?? now)!;
  return [
    section('sub-areas', headings.subAreas, [
      tableOf(words.subAreasNote, subAreas, [
        [column(columns.subArea, 2), ({ name, planned }) => withPlanned(name, planned, words)],
        [column(columns.coveredNow, 1.9, true), (area) => length(area.figures.now)],
        figures.planned && [
          column(columns.coveredPlanned, 1.9, true),
          (area) => length(area.figures.planned),
        ],
        figures.now.addresses && [
          column(columns.addresses, 1.1, true),
          (area) => saying.addresses(shown(area))?.whole ?? words.unknown,
        ],
        [column(columns.groups, 5), ({ groups }) => saying.list(groups) || words.nothing],
        [column(columns.contact, 1), (area) => (area.hasContact ? words.yes : words.no)],
        subAreas.some(hasPostcodes) && [
          column(columns.postcodes, 4),
          ({ postcodes }) => saying.postcodes(postcodes),
        ],
      ]),
    ]),
  ];
}

export function groupsSection({ groups, subAreas }: Dossier, saying: Saying): Section[] {
  if (groups.length === 0) return [];
  const { words, formats } = saying;
  const { columns, headings } = words;
  return [
    section('groups', headings.groups, [
      tableOf(words.groupsTable, groups, [
        [column(columns.group, 2), ({ name, planned }) => withPlanned(name, planned, words)],
        [
          column(columns.use, 1.3),
          ({ use, platform, status }) =>
            [words.use[use], words.platform[platform], words.status[status]].join(', '),
        ],
        [column(columns.members, 0.9, true), ({ members }) => saying.count(members)],
        [column(columns.streets, 12), ({ parts }) => saying.parts(parts) || words.nothing],
        [column(columns.length, 1, true), ({ metres }) => formats.metres(metres)],
        subAreas.length > 0 && [
          column(columns.subArea, 1.6),
          (group) => saying.list(group.subAreas) || words.nothing,
        ],
        groups.some(hasPostcodes) && [
          column(columns.postcodes, 4),
          ({ postcodes }) => saying.postcodes(postcodes),
        ],
      ]),
    ]),
  ];
}

export function gapsSection({ gaps, subAreas }: Dossier, saying: Saying): Section[] {
  const { words, formats } = saying;
  const { columns, headings } = words;
  if (gaps.length === 0) return [section('gaps', headings.gaps, [text(words.noGaps)])];
  const metres = formats.metres(gaps.reduce((sum, gap) => sum + gap.metres, 0));
  const note = words.gapsNote(gaps.length, formats.count(gaps.length), metres);
  return [
    section('gaps', headings.gaps, [
      tableOf(note, gaps, [
        [column(columns.number, 0.5), ({ number }) => formats.count(number)],
        [column(columns.streets, 10), ({ parts }) => saying.parts(parts)],
        subAreas.length > 0 && [
          column(columns.subArea, 1.8),
          (gap) => saying.list(gap.subAreas) || '–',
        ],
        [column(columns.length, 1, true), (gap) => formats.metres(gap.metres)],
        gaps.some(({ addresses }) => addresses !== null) && [
          column(columns.addresses, 1, true),
          ({ addresses }) => saying.count(addresses),
        ],
      ]),
    ]),
  ];
}

export function proposalsSection({ proposals, scenario }: Dossier, saying: Saying): Section[] {
  if (scenario === null || proposals.length === 0) return [];
  const { words, formats } = saying;
  const { columns, headings } = words;
  return [
    section('proposals', headings.proposals, [
      tableOf(words.proposalsNote(scenario), proposals, [
        [column(columns.group, 2), ({ group }) => group],
        [column(columns.change, 1.4), ({ kind }) => words.proposal[kind]],
        [column(columns.status, 1.2), ({ status }) => words.status[status]],
        [column(columns.streets, 8), ({ parts }) => saying.parts(parts)],
        [column(columns.length, 1, true), ({ metres }) => formats.metres(metres)],
        proposals.some(({ addresses }) => addresses !== null) && [
          column(columns.addresses, 1.1, true),
          ({ addresses }) => saying.count(addresses),
        ],
      ]),
    ]),
  ];
}

/** Where the signs stand, on a map of their own and in a table. */
export function signsSection(dossier: Dossier, saying: Saying): Section[] {
  const { signs } = dossier;
  if (signs.length === 0) return [];
  const { words, formats } = saying;
  const { columns, headings } = words;
  const note = words.signsNote(signs.length, formats.count(signs.length));
  return [
    // its map fills a page, and its heading belongs above it
    startingPage('signs', headings.signs, [
      mapFigure(
        dossier,
        { kind: 'all' },
        saying,
        { id: 'map-signs', caption: words.mapOfSigns, description: note },
        'signs',
      ),
      tableOf(note, signs, [
        [column(columns.number, 0.5), ({ number }) => formats.count(number)],
        [column(columns.streets, 2.5), ({ street }) => street || '–'],
        [column(columns.group, 2), ({ group }) => group],
        [column(columns.subArea, 2), (sign) => saying.list(sign.subAreas) || '–'],
        [column(columns.place, 2), ({ at: [lng, lat] }) => `${lat.toFixed(5)}, ${lng.toFixed(5)}`],
      ]),
    ]),
  ];
}

/** Only whoever was chosen, with consent; else there is no such section. */
export function contactsSection({ contacts }: Dossier, saying: Saying): Section[] {
  if (contacts.length === 0) return [];
  const { columns, headings } = saying.words;
  return [
    section('contacts', headings.contacts, [
      tableOf(saying.words.contactsNote, contacts, [
        [column(columns.name, 2), ({ name }) => name],
        [column(columns.mobile, 1.5), ({ mobile }) => mobile || '–'],
        [column(columns.email, 2), ({ email }) => email || '–'],
        [column(columns.for, 2.5), ({ groups, subAreas }) => [...groups, ...subAreas].join(', ')],
      ]),
    ]),
  ];
}

const hasPostcodes = ({ postcodes }: { readonly postcodes: readonly string[] | null }) =>
  postcodes !== null && postcodes.length > 0;

const withPlanned = (name: string, planned: boolean, words: Saying['words']) =>
  planned ? `${name} (${words.isPlanned})` : name;
