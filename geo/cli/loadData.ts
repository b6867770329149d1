import { readGeoJson } from '#geo/formats/geojson/readGeoJson.ts';
import { readPlanFile, type PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import type { District } from '#geo/plan/district.ts';
import { succeed, type Result } from '#geo/result.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { InputProblem } from './problem.ts';
import { readInput } from './readInput.ts';

type Loaded<Value> = Promise<Result<Value, InputProblem>>;

export async function loadPlan(file: string): Loaded<PlanFile> {
  const bytes = await readInput(file);
  return bytes.ok ? readPlanFile(bytes.value, file) : bytes;
}

export async function loadStreets(file: string): Loaded<readonly Segment[]> {
  const data = await loadData(file, 'streets');
  return data.ok ? succeed(data.value.segments) : data;
}

export async function loadDistricts(file: string): Loaded<readonly District[]> {
  const data = await loadData(file, 'districts');
  return data.ok ? succeed(data.value.districts) : data;
}

/** As districts, each named by its `name` property. */
export async function loadAreas(file: string): Loaded<readonly District[]> {
  const data = await loadData(file, 'districts', ['name']);
  return data.ok ? succeed(data.value.districts) : data;
}

export async function loadAddresses(file: string): Loaded<readonly Address[]> {
  const data = await loadData(file, 'addresses');
  return data.ok ? succeed(data.value.addresses) : data;
}

async function loadData<Kind extends Imported['kind']>(
  file: string,
  kind: Kind,
  districtNames?: readonly string[],
): Loaded<Extract<Imported, { kind: Kind }>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const data = readGeoJson(bytes.value, file, {
    kind,
    ...(districtNames ? { districtNames } : {}),
  });
  // what was asked for is what comes back
  return data.ok ? succeed(data.value as Extract<Imported, { kind: Kind }>) : data;
}
