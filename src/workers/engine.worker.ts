import { expose, transfer } from 'comlink';
import type { Coverage } from '#geo/engine/coverage.ts';
import { coverageGeoJson } from '#geo/engine/coverageGeoJson.ts';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { reportOf } from '#geo/engine/reportOf.ts';
import type { District } from '#geo/plan/district.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import type { Address } from '#geo/streets/address.ts';
import { unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { decodeDataSet } from './dataSetBytes.ts';
import type { CoverageView, CoveredPlan, EngineApi, LoadedData } from './engineApi.ts';
import { loadedStreets } from './loadedStreets.ts';
import { mapTile } from './mapTile.ts';

let streets: StreetsData | null = null;
let network: Network | null = null;
let districts: readonly District[] = [];
let addresses: readonly Address[] | null = null;
let coverage: Coverage | null = null;

const api: EngineApi = {
  load: (kind, bytes) => {
    switch (kind) {
      case 'streets':
        return loadStreets(bytes);
      case 'districts':
        return loadDistricts(bytes);
      case 'addresses':
        return loadAddresses(bytes);
    }
  },

  cover: (plan, view) => {
    coverage = coverageOf(plan, view);
    return coverage && { report: reportOf(coverage) };
  },

  tile: (layer, tile) => {
    const encoded = mapTile(streets, coverage, layer, tile);
    return transfer(encoded, [encoded.data]);
  },

  gisLayer: (plan, view) => {
    const wanted = coverageOf(plan, view);
    return wanted && geoJsonBlob(coverageGeoJson(wanted));
  },
};

expose(api);

function loadStreets(bytes: ArrayBuffer | null): Partial<LoadedData> {
  const unpacked = bytes ? unpackStreetsData(bytes) : null;
  streets = unpacked?.ok ? unpacked.value : null;
  network = null;
  if (!streets) return { streets: null };
  const loaded = loadedStreets(streets);
  const { points, lines } = loaded.snap;
  return transfer({ streets: loaded }, [points.buffer, lines.coords.buffer, lines.starts.buffer]);
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

function coverageOf(covered: CoveredPlan, view: CoverageView): Coverage | null {
  if (!streets) return null;
  const plan: Plan = { ...covered, dataSets: {}, persons: {}, signUps: {} };
  const { frontageMetres } = settingsOf(plan);
  if (network?.frontageMetres !== frontageMetres) {
    network = compileNetwork(streets, { frontageMetres });
  }
  return coverageOfPlan(network, plan, { districts, addresses }, view);
}

// a Blob crosses to the page without being copied
function geoJsonBlob(geoJson: object): Blob {
  return new Blob([JSON.stringify(geoJson)], { type: 'application/geo+json' });
}
