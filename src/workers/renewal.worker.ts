import { expose } from 'comlink';
import { coverageOfPlan, type CoverageData } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { placeAddresses } from '#geo/engine/placedAddresses.ts';
import { changeSketch } from '#geo/engine/renewal/changeSketch.ts';
import { renewalOf, type Renewal, type Town } from '#geo/engine/renewal/renewal.ts';
import { renewalOutcome } from '#geo/engine/renewal/renewalOutcome.ts';
import type { CoverageFigures } from '#geo/engine/report.ts';
import { figuresOf } from '#geo/engine/reportOf.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { withRenewed } from '#geo/plan/edits/renewStreets.ts';
import { unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import { streetChanges } from '#geo/streets/compare/streetChanges.ts';
import { decodeDataSet, readDataSetBlob } from './dataSetBytes.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type {
  GroupMetres,
  RenewalAnswer,
  RenewalApi,
  RenewalData,
  RenewalQuestion,
  RenewalStep,
} from './renewalApi.ts';

// a piece takes the page a few milliseconds to take in
const PIECE_VALUES = 8_000;

let renewal: Renewal | null = null;
let pieces: Iterator<Piece> = [][Symbol.iterator]();

const api: RenewalApi = {
  renew: async (question, onStep) => {
    const answer = await answerOf(question, onStep);
    if (answer) pieces = piecesOf(answer, PIECE_VALUES);
    return answer !== null;
  },

  nextPiece: () => {
    const { value, done } = pieces.next();
    return done ? null : value;
  },

  sketch: ({ was, now }) => {
    if (!renewal) throw new Error('nothing has been compared');
    return changeSketch(
      renewal.comparison,
      was ? [was.row] : [],
      now.map(({ row }) => row),
    );
  },
};

expose(api);

async function answerOf(
  { plan: covered, view, before, now, districtsNow }: RenewalQuestion,
  onStep: (step: RenewalStep) => void,
): Promise<RenewalAnswer | null> {
  onStep({ step: 'reading', share: null });
  const plan: Plan = { ...covered, dataSets: {}, persons: {}, signUps: {}, signs: {} };
  const old = townOf(plan, await bytesOf(before));
  const newer = townOf(plan, await bytesOf(now));
  if (!old || !newer) return null;
  renewal = renewalOf(old, newer, (share) => onStep({ step: 'comparing', share }));
  onStep({ step: 'linking', share: null });
  const outcome = renewalOutcome(renewal, plan);
  onStep({ step: 'measuring', share: null });
  const was = figuresOf(coverageOfPlan(old.network, plan, old.data, view));
  const becomes = withDistricts(withRenewed(plan, outcome.renewed), districtsNow);
  const is = figuresOf(coverageOfPlan(newer.network, becomes, newer.data, view));
  const { fates } = renewal.comparison;
  return {
    same: fates.filter(({ kind }) => kind === 'same').length,
    changes: streetChanges(renewal.comparison),
    outcome,
    coverage: { before: was.totals, now: is.totals },
    groups: groupMetres(was, is),
  };
}

interface MeasuredTown extends Town {
  readonly network: Network;
  readonly data: CoverageData;
}

type TownBytes = Readonly<Record<DataSetKind, ArrayBuffer | null>>;

const bytesOf = async ({ streets, districts, addresses }: RenewalData): Promise<TownBytes> => ({
  streets: await readDataSetBlob(streets),
  districts: await readDataSetBlob(districts),
  addresses: await readDataSetBlob(addresses),
});

/** Streets ready for a plan, with its other data; null when their bytes are damaged. */
function townOf(plan: Plan, bytes: TownBytes): MeasuredTown | null {
  const streets = bytes.streets && unpackStreetsData(bytes.streets);
  if (!streets?.ok) return null;
  const { frontageMetres } = settingsOf(plan);
  const network = compileNetwork(streets.value, { frontageMetres });
  const districts = bytes.districts && decodeDataSet('districts', bytes.districts);
  const addresses = bytes.addresses && decodeDataSet('addresses', bytes.addresses);
  const data: CoverageData = {
    districts: districts?.kind === 'districts' ? districts.districts : [],
    addresses: addresses?.kind === 'addresses' ? addresses.addresses : null,
  };
  return { network, addresses: data.addresses && placeAddresses(network, data.addresses), data };
}

function withDistricts(plan: Plan, districts: readonly string[] | null): Plan {
  const settings = { ...settingsOf(plan), districts: districts && [...districts] };
  return { ...plan, settings: { settings } };
}

function groupMetres(before: CoverageFigures, now: CoverageFigures): GroupMetres[] {
  const metres = new Map(now.groups.map((group) => [group.id, group.metres]));
  return before.groups.map(({ id, name, metres: was }) => ({
    id,
    name,
    before: was,
    now: metres.get(id) ?? 0,
  }));
}
