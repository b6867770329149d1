import type { Coverage } from '#geo/engine/coverage.ts';
import { openFile } from '#geo/formats/openFile.ts';
import { createTally } from '#geo/formats/tally.ts';
import { outLayersOf } from '#geo/formats/write/outLayersOf.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import type { Barrier, PlanningQuestion } from '#geo/planner/town/question.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { streetsNamed } from '#geo/streets/streetIndex.ts';
import type { InputProblem } from './problem.ts';
import { withFile } from './withFile.ts';

/** What somebody wants of proposals, in names as they are typed. */
export interface ProposeWishes {
  /** names or ids of the groups that may grow; null: all */
  readonly grow: readonly string[] | null;
  readonly together: readonly (readonly string[])[];
  readonly barrierStreets: readonly string[];
  /** a file with lines; null: none */
  readonly barrierFile: string | null;
}

type Wished = Pick<PlanningQuestion, 'growing' | 'together' | 'barriers'>;

/** The same, looked up in a coverage. A street of which there are several by that name is all of them. */
export async function wishedOf(
  coverage: Coverage,
  wishes: ProposeWishes,
): Promise<Result<Wished, InputProblem>> {
  const growing = wishes.grow === null ? succeed(null) : groupsOf(coverage, wishes.grow);
  if (!growing.ok) return growing;
  const together = allOf(wishes.together, (names) => streetsOf(coverage, names));
  if (!together.ok) return together;
  const streets = streetsOf(coverage, wishes.barrierStreets);
  if (!streets.ok) return streets;
  const lines = wishes.barrierFile === null ? succeed([]) : await linesOf(wishes.barrierFile);
  if (!lines.ok) return lines;
  const barriers = streets.value.map((street): Barrier => ({ kind: 'street', street }));
  return succeed({
    growing: growing.value,
    together: together.value.map((refs) => refs.map(({ key }) => key)),
    barriers: [...barriers, ...lines.value],
  });
}

function groupsOf(
  { groups }: Coverage,
  wanted: readonly string[],
): Result<readonly string[], InputProblem> {
  const found: string[] = [];
  for (const group of wanted) {
    const known =
      groups.find(({ name }) => name === group) ?? groups.find(({ id }) => id === group);
    if (!known) {
      return fail({ code: 'propose/no-group', group, groups: groups.map(({ name }) => name) });
    }
    found.push(known.id);
  }
  return succeed(found);
}

function streetsOf(
  { network: { index } }: Coverage,
  names: readonly string[],
): Result<readonly StreetRef[], InputProblem> {
  const { streetKeys, streetNames, streetPlaces } = index.streets;
  const found = allOf(names, (street) => {
    const rows = streetsNamed(index, street, '');
    return rows.length > 0 ? succeed(rows) : fail({ code: 'propose/no-street', street });
  });
  if (!found.ok) return found;
  return succeed(
    found.value.flat().map((row) => ({
      key: streetKeys[row]!,
      name: streetNames[row]!,
      place: streetPlaces[row]!,
    })),
  );
}

function allOf<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Result<Value, InputProblem>,
): Result<readonly Value[], InputProblem> {
  const values: Value[] = [];
  for (const item of items) {
    const value = work(item);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return succeed(values);
}

async function linesOf(file: string): Promise<Result<readonly Barrier[], InputProblem>> {
  const tally = createTally();
  const opened = await withFile(file, (source) => openFile(source, tally));
  if (!opened.ok) return opened;
  if (opened.value.kind === 'plan') {
    return fail({ code: 'import/not-geojson', file, found: 'plan-file' });
  }
  const layers = outLayersOf(opened.value.layers, 'EPSG:4326', file, tally);
  if (!layers.ok) return layers;
  const barriers = layers.value
    .flatMap(({ features }) => features)
    .flatMap(({ properties, shapes }) =>
      shapes
        .flatMap((shape) => (shape.kind === 'lines' ? shape.lines : []))
        .map((line): Barrier => ({
          kind: 'line',
          name: typeof properties['name'] === 'string' ? properties['name'] : '',
          line: line.map(([lng, lat]): LngLat => [lng, lat]),
        })),
    );
  return barriers.length > 0 ? succeed(barriers) : fail({ code: 'propose/no-lines', file });
}
