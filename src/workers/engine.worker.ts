import { expose, transfer } from 'comlink';
import type { Coverage } from '#geo/engine/coverage.ts';
import { comparedFigures } from '#geo/engine/comparison.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import { gapsOf } from '#geo/engine/gaps.ts';
import { targetsOfRows } from '#geo/engine/linking/targetsOfRows.ts';
import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { placeAddresses } from '#geo/engine/placedAddresses.ts';
import { rememberedOnce } from '#geo/engine/remembered.ts';
import type { CoverageLists, StreetFigures } from '#geo/engine/report.ts';
import { figuresOf, listsOf } from '#geo/engine/reportOf.ts';
import { streetSides } from '#geo/engine/streetSides.ts';
import { targetContext } from '#geo/engine/targets/context.ts';
import { waitingList } from '#geo/engine/waiting.ts';
import { applyChange } from '#geo/plan/change.ts';
import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { planIn } from '#geo/plan/planIn.ts';
import type { Address } from '#geo/streets/address.ts';
import { crossingsNear } from '#geo/streets/crossingsNear.ts';
import { streetSuggester } from '#geo/streets/compare/suggestStreets.ts';
import { unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { placeHomes } from '#geo/signUps/placing.ts';
import { readStreetList } from '#geo/text/streetList.ts';
import { conflictsIn } from '#geo/plan/edits/mend.ts';
import { areaQuestions } from './areaQuestions.ts';
import { decodeDataSet, readDataSetBlob } from './dataSetBytes.ts';
import { NO_PLAN, type CoverageView, type EngineApi, type LoadedData } from './engineApi.ts';
import { balanceQuestions } from './balanceQuestions.ts';
import { dossierQuestions } from './dossierQuestions.ts';
import { linkQuestions, type Known } from './linkQuestions.ts';
import { loadedStreets } from './loadedStreets.ts';
import { mapTile, type Sketched } from './mapTile.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { planningQuestions } from './planningQuestions.ts';
import { shapeEdits } from './shapeEdits.ts';
import { signQuestions } from './signQuestions.ts';
import { streetFollower } from './streetFollower.ts';
import { buffersOf, snapIndexOf } from './snapIndexOf.ts';

// a piece takes the page a few milliseconds to take in
const PIECE_VALUES = 8_000;

let streets: StreetsData | null = null;
/** of the streets, by key: its place in alphabetical order */
let places: ReadonlyMap<string, number> = new Map();
let network: Network | null = null;
let districts: readonly District[] = [];
let addresses: readonly Address[] | null = null;
let plan: Plan = { ...NO_PLAN, dataSets: {}, persons: {}, signUps: {}, signs: {} };
let coverage: Coverage | null = null;
let beside: Coverage | null = null;
let follower: ReturnType<typeof streetFollower> | null = null;
let pieces: Iterator<Piece> = [][Symbol.iterator]();

/** what is shown that is no part of the coverage, for the map to draw */
let sketched: Sketched | null = null;
const show = (shown: Sketched) => {
  sketched = shown;
};

const known = (when: 'shown' | 'now'): Known | null => {
  if (!network || !coverage) return null;
  const scenario = when === 'shown' ? coverage.scenario : null;
  const placed = addresses && placeAddresses(network, addresses);
  const context = targetContext(network, plan, placed, scenario);
  return { coverage, plan: planIn(plan, scenario), context };
};

const api: EngineApi = {
  ...linkQuestions(known, show),
  ...balanceQuestions(() => known('shown'), show),
  ...areaQuestions(
    () => streets,
    () => coverage,
  ),
  ...dossierQuestions(
    () =>
      coverage && {
        plan,
        coverage,
        districts,
        addresses,
        // there is a coverage, so there are streets
        cover: (view) => covered(view, coverage)!,
      },
  ),
  ...planningQuestions(() => coverage, show),
  ...shapeEdits,
  ...signQuestions(() => coverage),

  load: async (kind, blob) => {
    const bytes = await readDataSetBlob(blob);
    switch (kind) {
      case 'streets':
        return send(loadStreets(bytes));
      case 'districts':
        return send(loadDistricts(bytes));
      case 'addresses':
        return send(loadAddresses(bytes));
    }
  },

  snap: () => {
    if (!streets) return null;
    const snap = snapIndexOf(streets);
    return transfer(snap, buffersOf(snap));
  },

  crossingsNear: (places, reachMetres) =>
    streets ? crossingsNear(streets, places, reachMetres) : places.map(() => null),

  followStreet: (from, to, reachMetres) => {
    if (!streets) return null;
    follower ??= streetFollower(streets);
    return follower(from, to, reachMetres);
  },

  follow: (change) => {
    plan = applyChange(plan, change);
    const { frontageMetres } = settingsOf(plan);
    if (streets && network?.frontageMetres !== frontageMetres) {
      network = compileNetwork(streets, { frontageMetres });
    }
  },

  cover: (view) => {
    // the one before shares what did not change, and so saves the work
    coverage = covered(view, coverage);
    send(coverage && figuresOf(coverage));
  },

  list: () => send(coverage && inAlphabeticalOrder(listsOf(coverage))),

  // what both share is worked out once
  compare: (views) => views.flatMap((view) => covered(view, coverage) ?? []).map(comparedFigures),

  coverBeside: (view) => {
    beside = view && covered(view, beside ?? coverage);
  },

  nextPiece: () => {
    const { value, done } = pieces.next();
    return done ? null : value;
  },

  tile: (layer, tile) => {
    const encoded = mapTile(streets, { coverage, beside }, sketched, layer, tile);
    return transfer(encoded, [encoded.data]);
  },

  streetSides: (key) => {
    const street = network?.index.rowOfKey.get(key);
    if (!coverage || street === undefined) return [];
    return streetSides(coverage, addressRowsOf(coverage), street);
  },

  targetsOfGap: ({ id, metres }) => {
    const gap = coverage && gapsOf(coverage).gaps[id];
    // another coverage may have come since the page was told: gaps have other numbers in it
    if (!coverage || gap?.metres !== metres) return null;
    return targetsOfRows(coverage, addressRowsOf(coverage), gap.rows);
  },

  areaConflicts: (district) => conflictsIn(plan, { scenario: null, district }),

  readStreetList: (text) =>
    network ? readStreetList(network, text) : { links: [], unmatched: [] },

  placeHomes: (homes) =>
    network && placeHomes(network, plan, addresses && placeAddresses(network, addresses), homes),

  waiting: () => {
    if (!network) return null;
    const placed = addresses && placeAddresses(network, addresses);
    return waitingList(targetContext(network, plan, placed, null), plan);
  },

  suggestStreets: (missing) =>
    network ? missing.map(suggesterOf(network)) : missing.map(() => []),
};

expose(api);

const suggesterOf = rememberedOnce(streetSuggester);

const covered = (view: CoverageView, before: Coverage | null): Coverage | null =>
  network && coverageOfPlan(network, plan, { districts, addresses }, view, before);

function send(value: unknown): void {
  pieces = piecesOf(value, PIECE_VALUES);
}

function loadStreets(bytes: ArrayBuffer | null): Partial<LoadedData> {
  const unpacked = bytes ? unpackStreetsData(bytes) : null;
  streets = unpacked?.ok ? unpacked.value : null;
  network = null;
  coverage = null;
  beside = null;
  sketched = null;
  follower = null;
  const loaded = streets && loadedStreets(streets);
  places = new Map(
    loaded?.alphabetical.map((row, place) => [loaded.streets[row]!.key, place] as const),
  );
  return { streets: loaded };
}

function loadDistricts(bytes: ArrayBuffer | null): Partial<LoadedData> {
  const content = bytes ? decodeDataSet('districts', bytes) : null;
  districts = content?.kind === 'districts' ? content.districts : [];
  return { districts: content ? districts : null };
}

function loadAddresses(bytes: ArrayBuffer | null): Partial<LoadedData> {
  const content = bytes ? decodeDataSet('addresses', bytes) : null;
  addresses = content?.kind === 'addresses' ? content.addresses : null;
  return { addresses: addresses?.length ?? null };
}

function inAlphabeticalOrder(lists: CoverageLists): CoverageLists {
  const placeOf = ({ id }: StreetFigures) => places.get(id)!;
  return { ...lists, streets: lists.streets.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
