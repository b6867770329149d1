import { numbersText } from '#geo/engine/numbers/numbersText.ts';
import type { Figures } from '#geo/engine/report.ts';
import type { Dossier, DossierSource, DossierStreet } from './dossier.ts';
import { addressColumns, listText, streetColumns, text, truth, wholeMetres } from './gisColumns.ts';
import type { GisLayer } from './gisLayer.ts';
import { PART_WORDS, STATE_WORDS } from './gisWords.ts';

export const STREETS: GisLayer<DossierStreet> = {
  name: 'straten',
  about: 'Tabel van de straten die meetellen, met hun dekking',
  geometry: 'none',
  columns: [
    text('straat', 'naam van de straat', ({ name }) => name),
    text('plaats', 'woonplaats', ({ place }) => place),
    wholeMetres('meters', 'meters die meetellen', (each) => each.metres),
    wholeMetres('gedekt_m', 'meters die gedekt zijn', ({ coveredMetres }) => coveredMetres),
    text('dekking', Object.values(STATE_WORDS).join(', '), ({ state }) => STATE_WORDS[state]),
    ...addressColumns((each: DossierStreet) => each.addresses),
    text('groepen', 'groepen die er iets van dekken', ({ groups }) => listText(groups)),
    text('ongedekt', 'huisnummers die niet gedekt zijn', ({ uncoveredNumbers }) =>
      numbersText(uncoveredNumbers ?? [], PART_WORDS),
    ),
  ],
  place: () => null,
  style: null,
};

/** The plan now, and in the scenario that is shown. */
interface PlanState {
  readonly title: string;
  readonly state: string;
  readonly purpose: Dossier['purpose'];
  readonly isDrawing: boolean;
  readonly figures: Figures;
}

type StatesFrom = Pick<Dossier, 'title' | 'scenario' | 'purpose' | 'schematic' | 'figures'>;

export function statesOf({
  title,
  scenario,
  purpose,
  schematic,
  figures,
}: StatesFrom): readonly PlanState[] {
  const plan = { title, purpose, isDrawing: schematic };
  const now = { ...plan, state: 'nu', figures: figures.now };
  if (scenario === null || !figures.planned) return [now];
  return [now, { ...plan, state: scenario, figures: figures.planned }];
}

export const PLAN: GisLayer<PlanState> = {
  name: 'plan',
  about: 'Het plan met zijn cijfers, nu en in het scenario',
  geometry: 'none',
  columns: [
    text('plan', 'naam van het plan', ({ title }) => title),
    text('toestand', 'nu, of de naam van het scenario', ({ state }) => state),
    text('telt_mee', 'welke groepen meetellen', ({ purpose }) =>
      purpose === 'all' ? 'alle groepen' : 'groepen voor veiligheid',
    ),
    truth('tekening', 'de straten zijn een tekening, geen kaart', ({ isDrawing }) => isDrawing),
    wholeMetres('meters', 'meters die meetellen', ({ figures }) => figures.metres),
    wholeMetres('gedekt_m', 'meters die gedekt zijn', ({ figures }) => figures.coveredMetres),
    ...streetColumns((each: PlanState) => each.figures),
    ...addressColumns((each: PlanState) => each.figures.addresses),
  ],
  place: () => null,
  style: null,
};

export const SOURCES: GisLayer<DossierSource> = {
  name: 'bronnen',
  about: 'Waar de gegevens vandaan komen',
  geometry: 'none',
  columns: [
    text('soort', 'straten, gebieden of adressen', ({ kind }) => SOURCE_WORDS[kind]),
    text('bron', 'waar het vandaan komt', ({ source }) => source),
    text('datum', 'van wanneer het is', ({ date }) => date),
    text('licentie', 'wat ermee mag', ({ licence }) => licence),
    text('vermelding', 'hoe de bron genoemd wordt', ({ attribution }) => attribution),
  ],
  place: () => null,
  style: null,
};

const SOURCE_WORDS: Readonly<Record<DossierSource['kind'], string>> = {
  streets: 'straten',
  districts: 'gebieden',
  addresses: 'adressen',
};
