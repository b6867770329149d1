import type { Figures } from '#geo/engine/report.ts';
import type { KnownCrs } from '#geo/formats/crs/projections.ts';
import type { OutLayer } from '#geo/formats/write/outLayer.ts';
import type {
  Dossier,
  DossierGap,
  DossierGroup,
  DossierProposal,
  DossierSign,
  DossierStretch,
  DossierSubArea,
} from './dossier.ts';
import {
  addressColumns,
  count,
  listText,
  metres,
  partsText,
  streetColumns,
  text,
  truth,
} from './gisColumns.ts';
import { areaShape, layerOf, linesShape, pointShape, type GisLayer } from './gisLayer.ts';
import {
  COVERAGE_STYLE,
  DISTRICT_STYLE,
  GAP_STYLE,
  GROUP_STYLE,
  PROPOSAL_STYLE,
  SIGN_STYLE,
  SUB_AREA_STYLE,
} from './gisStyles.ts';
import { PLAN, SOURCES, statesOf, STREETS } from './gisTables.ts';
import {
  COVER_WORDS,
  PLATFORM_WORDS,
  PROPOSAL_WORDS,
  STATUS_WORDS,
  USE_WORDS,
} from './gisWords.ts';

/** The layers of a plan, in the order in which they are written. */
export const GIS_LAYERS = [
  'dekking',
  'gaten',
  'appgroepen',
  'deelgebieden',
  'voorstellen',
  'borden',
  'wijken',
  'straten',
  'plan',
  'bronnen',
] as const;
export type GisLayerName = (typeof GIS_LAYERS)[number];

/** What of a dossier goes to a GIS: no contacts, also where there are some. */
type Shown = Omit<Dossier, 'contacts'>;

/** A dossier as layers for a GIS, all of them or those that are wanted. */
export function gisLayers(
  dossier: Shown,
  crs: KnownCrs,
  wanted: readonly GisLayerName[] = GIS_LAYERS,
): readonly OutLayer[] {
  return GIS_LAYERS.filter((name) => wanted.includes(name)).map((name) =>
    LAYERS[name](dossier, { crs, day: dossier.day }),
  );
}

interface Frame {
  readonly crs: KnownCrs;
  readonly day: string;
}

const LAYERS: Readonly<Record<GisLayerName, (dossier: Shown, frame: Frame) => OutLayer>> = {
  dekking: ({ stretches }, frame) => layerOf(COVERAGE, stretches, frame),
  gaten: ({ gaps }, frame) => layerOf(GAPS, gaps, frame),
  appgroepen: ({ groups }, frame) => layerOf(GROUPS, groups, frame),
  deelgebieden: ({ subAreas }, frame) => layerOf(SUB_AREAS, subAreas, frame),
  voorstellen: ({ proposals }, frame) => layerOf(PROPOSALS, proposals, frame),
  borden: ({ signs }, frame) => layerOf(SIGNS, signs, frame),
  wijken: ({ districts }, frame) => layerOf(DISTRICTS, districts, frame),
  straten: ({ streets }, frame) => layerOf(STREETS, streets, frame),
  plan: (dossier, frame) => layerOf(PLAN, statesOf(dossier), frame),
  bronnen: ({ sources }, frame) => layerOf(SOURCES, sources, frame),
};

const COVERAGE: GisLayer<DossierStretch> = {
  name: 'dekking',
  about: 'Stukken van straten die meetellen, per kant, langs het midden van de straat',
  geometry: 'LineString',
  columns: [
    text('straat', 'naam van de straat', ({ street }) => street),
    text('plaats', 'woonplaats', ({ place }) => place),
    text('kant', 'links of rechts, gezien in de richting van de lijn', ({ side }) =>
      side === 'left' ? 'links' : 'rechts',
    ),
    text('dekking', Object.values(COVER_WORDS).join(', '), coverWord),
    count('diepte', 'hoeveel groepen dit stuk dekken', ({ depth }) => depth),
    text('groepen', 'namen van de groepen die dit stuk dekken', ({ groups }) => listText(groups)),
    truth('gepland', 'alleen gedekt door wat gepland is', ({ planned }) => planned),
    count('gat', 'nummer van het gat waar dit stuk bij hoort', ({ gap }) => gap),
    metres('meters', 'meters die meetellen: een kant telt voor de helft', (each) => each.metres),
  ],
  place: ({ line }) => linesShape([line]),
  style: COVERAGE_STYLE,
};

function coverWord({ depth, planned }: DossierStretch): string {
  if (depth === 0) return COVER_WORDS.none;
  if (depth > 1) return COVER_WORDS.more;
  return planned ? COVER_WORDS.planned : COVER_WORDS.one;
}

const GAPS: GisLayer<DossierGap> = {
  name: 'gaten',
  about: 'Aaneengesloten stukken die niet gedekt zijn, het langste eerst',
  geometry: 'MultiLineString',
  columns: [
    count('nummer', 'nummer van het gat, 1 is het langste', ({ number }) => number),
    metres('meters', 'lengte: een kant telt voor de helft', (each) => each.metres),
    count('adressen', 'aantal adressen; leeg zonder adresgegevens', ({ addresses }) => addresses),
    text('straten', 'straten met huisnummers', ({ parts }) => partsText(parts)),
    text('deelgebied', 'deelgebieden waar het in ligt', ({ subAreas }) => listText(subAreas)),
  ],
  place: ({ lines }) => linesShape(lines),
  style: GAP_STYLE,
};

const GROUPS: GisLayer<DossierGroup> = {
  name: 'appgroepen',
  about: 'Appgroepen die meetellen, met de straten die ze dekken',
  geometry: 'MultiLineString',
  columns: [
    text('naam', 'naam van de groep', ({ name }) => name),
    text('gebruik', 'veiligheid, gemengd of sociaal', ({ use }) => USE_WORDS[use]),
    text('platform', 'de app', ({ platform }) => PLATFORM_WORDS[platform]),
    text('status', 'hoe ver de groep is', ({ status }) => STATUS_WORDS[status]),
    truth('gepland', 'hoort bij het scenario, bestaat nog niet', ({ planned }) => planned),
    truth('beheerder', 'of er een beheerder bekend is', (each) => each.hasAdministrator),
    count('leden', 'aantal leden, voor zover bekend', ({ members }) => members),
    count('capaciteit', 'hoeveel leden erin kunnen', ({ capacity }) => capacity),
    metres('meters', 'meters die de groep dekt', (each) => each.metres),
    count('aantal_str', 'aantal straten', ({ streetCount }) => streetCount),
    count('adressen', 'aantal adressen; leeg zonder adresgegevens', ({ addresses }) => addresses),
    text('straten', 'straten met huisnummers', ({ parts }) => partsText(parts)),
    text('deelgebied', 'deelgebieden waar de groep in ligt', ({ subAreas }) => listText(subAreas)),
    text('postcodes', 'postcodes van de adressen', ({ postcodes }) => listText(postcodes)),
  ],
  place: ({ lines }) => linesShape(lines),
  style: GROUP_STYLE,
};

const shownOf = ({ figures }: DossierSubArea): Figures | null => figures.planned ?? figures.now;

const SUB_AREAS: GisLayer<DossierSubArea> = {
  name: 'deelgebieden',
  about: 'Deelgebieden met hun dekking',
  geometry: 'MultiPolygon',
  columns: [
    text('naam', 'naam van het deelgebied', ({ name }) => name),
    text('kleur', 'kleur op de kaart', ({ colour }) => colour),
    truth('gepland', 'hoort bij het scenario, bestaat nog niet', ({ planned }) => planned),
    truth('contact', 'of er een contactpersoon bekend is', ({ hasContact }) => hasContact),
    metres('meters', 'meters die meetellen', (each) => shownOf(each)?.metres ?? null),
    metres('gedekt_m', 'meters die gedekt zijn', (each) => shownOf(each)?.coveredMetres ?? null),
    metres(
      'nu_gedekt',
      'meters die nu al gedekt zijn, zonder het scenario',
      ({ figures }) => figures.now?.coveredMetres ?? null,
    ),
    ...streetColumns(shownOf),
    ...addressColumns((each: DossierSubArea) => shownOf(each)?.addresses ?? null),
    text('groepen', 'groepen die er iets van dekken', ({ groups }) => listText(groups)),
    text('postcodes', 'postcodes van de adressen', ({ postcodes }) => listText(postcodes)),
  ],
  place: ({ area }) => areaShape(area),
  style: SUB_AREA_STYLE,
};

const PROPOSALS: GisLayer<DossierProposal> = {
  name: 'voorstellen',
  about: 'Wat het scenario verandert, per groep',
  geometry: 'MultiLineString',
  columns: [
    text('groep', 'naam van de groep', ({ group }) => group),
    text('soort', Object.values(PROPOSAL_WORDS).join(', '), ({ kind }) => PROPOSAL_WORDS[kind]),
    text('status', 'hoe ver de groep is', ({ status }) => STATUS_WORDS[status]),
    metres('meters', 'lengte: een kant telt voor de helft', (each) => each.metres),
    count('adressen', 'aantal adressen; leeg zonder adresgegevens', ({ addresses }) => addresses),
    text('straten', 'straten met huisnummers', ({ parts }) => partsText(parts)),
  ],
  place: ({ lines }) => linesShape(lines),
  style: PROPOSAL_STYLE,
};

const SIGNS: GisLayer<DossierSign> = {
  name: 'borden',
  about: 'Plekken voor borden',
  geometry: 'Point',
  columns: [
    count('nummer', 'nummer van het bord', ({ number }) => number),
    text('straat', 'straat waar het bord staat', ({ street }) => street),
    text('groep', 'groep waar het bord bij hoort', ({ group }) => group),
    text('deelgebied', 'deelgebieden waar het in staat', ({ subAreas }) => listText(subAreas)),
  ],
  place: ({ at }) => pointShape(at),
  style: SIGN_STYLE,
};

const DISTRICTS: GisLayer<Dossier['districts'][number]> = {
  name: 'wijken',
  about: 'De gebieden waarbinnen straten meetellen',
  geometry: 'MultiPolygon',
  columns: [text('naam', 'naam van de wijk of buurt', ({ name }) => name)],
  place: ({ area }) => areaShape(area),
  style: DISTRICT_STYLE,
};
