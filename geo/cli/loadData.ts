import type { PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import type { FieldChoices } from '#geo/formats/fields/roles.ts';
import { readFile } from '#geo/formats/readFile.ts';
import type { Imported } from '#geo/formats/readings/readFeatures.ts';
import type { District } from '#geo/plan/district.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { passphraseIn } from './passphrase.ts';
import type { InputProblem } from './problem.ts';
import { withFile } from './withFile.ts';

type Loaded<Value> = Promise<Result<Value, InputProblem>>;

/** A plan file; the passphrase of an encrypted one lies in a file of its own. */
export async function loadPlan(
  file: string,
  passphraseFile: string | null = null,
): Loaded<PlanFile> {
  const passphrase = await passphraseIn(passphraseFile);
  if (!passphrase.ok) return passphrase;
  const options = { passphrase: passphrase.value };
  const read = await withFile(file, (source) => readFile(source, options));
  if (!read.ok) return read;
  return read.value.kind === 'plan'
    ? succeed(read.value.plan)
    : fail({ code: 'planFile/not-a-plan', file });
}

export async function loadStreets(file: string): Loaded<readonly Segment[]> {
  const data = await loadData(file, 'streets');
  return data.ok ? succeed(data.value.segments) : data;
}

export async function loadDistricts(file: string): Loaded<readonly District[]> {
  const data = await loadData(file, 'districts');
  return data.ok ? succeed(data.value.districts) : data;
}

/** As districts, each named by its `name` property, or else by its place in the file. */
export async function loadAreas(file: string): Loaded<readonly District[]> {
  const named = await loadData(file, 'districts', { districts: { name: 'name' } });
  const isNameless = !named.ok && named.problem.code === 'import/wrong-column';
  const data = isNameless
    ? await loadData(file, 'districts', { districts: { name: null } })
    : named;
  return data.ok ? succeed(data.value.districts) : data;
}

export async function loadAddresses(file: string): Loaded<readonly Address[]> {
  const data = await loadData(file, 'addresses');
  return data.ok ? succeed(data.value.addresses) : data;
}

async function loadData<Kind extends Imported['kind']>(
  file: string,
  kind: Kind,
  fields: FieldChoices = {},
): Loaded<Extract<Imported, { kind: Kind }>> {
  const read = await withFile(file, (source) => readFile(source, { kind, fields }));
  if (!read.ok) return read;
  if (read.value.kind === 'plan') {
    return fail({ code: 'import/not-geojson', file, found: 'plan-file' });
  }
  // what was asked for is what comes back
  return succeed(read.value.data as Extract<Imported, { kind: Kind }>);
}
