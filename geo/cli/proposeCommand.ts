import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import { sideNameOf } from '#geo/engine/sideName.ts';
import { partsToName, streetPartText } from '#geo/engine/streetPartText.ts';
import { divide, type Divided } from '#geo/planner/divide.ts';
import { householdsOf } from '#geo/planner/town/households.ts';
import { proposalsOf, uncoverableOf, type Proposal } from '#geo/planner/town/proposals.ts';
import { townTask, type TownTask } from '#geo/planner/town/townTask.ts';
import { flawsOf } from '#geo/planner/verify.ts';
import { succeed, type Result } from '#geo/result.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { coverageFor } from './coverageCommand.ts';
import type { CliProblem } from './problem.ts';
import { proposeOptions } from './proposeOptions.ts';
import type { Sentences } from './sentences.ts';
import type { Usage } from './usage.ts';

/** `propose`: which groups to extend and where to begin new ones, as JSON or GeoJSON. */
export async function proposeCommand(
  usage: Usage,
  sentences: Sentences,
): Promise<Result<string, CliProblem>> {
  const options = proposeOptions(usage);
  if (!options.ok) return options;
  const covered = await coverageFor(options.value.coverage);
  if (!covered.ok) return covered;
  const { coverage, groupCapacity } = covered.value;
  const { participation, seed, iterations, format } = options.value;
  const capacity = options.value.capacity ?? groupCapacity;
  const town = townTask(coverage, { capacity, participation });
  const divided = lastOf(divide(town.task, { seed, iterations }));
  const [flaw] = flawsOf(town.task, divided.division);
  if (flaw) throw new Error(flaw.code);
  const proposals = proposalsOf(coverage, town, divided.division, participation);
  const named = namesOf(proposals, sentences);
  return succeed(
    format === 'json'
      ? jsonOf(coverage, town, divided, named, sentences)
      : `${JSON.stringify(geoJsonOf(coverage, town, named))}\n`,
  );
}

function lastOf(divided: Iterable<Divided>): Divided {
  let last: Divided | null = null;
  for (const each of divided) last = each;
  // the first comes at once, whatever there is to divide
  return last!;
}

interface NamedProposal extends Proposal {
  readonly name: string;
}

function namesOf(
  proposals: readonly Proposal[],
  { proposals: { newGroup } }: Sentences,
): readonly NamedProposal[] {
  let number = 0;
  return proposals.map((proposal) => ({
    ...proposal,
    name: proposal.group ?? newGroup(++number),
  }));
}

function jsonOf(
  coverage: Coverage,
  town: TownTask,
  { division, newGroups, bound }: Divided,
  proposals: readonly NamedProposal[],
  { proposals: { reasons, uncoverable }, partWords }: Sentences,
): string {
  const told = proposals.map(({ kind, name, households, metres, parts, reason }) => {
    const streets = partsToName({ parts }, coverage.sliverMetres)
      .map((part) => streetPartText(part, partWords))
      .join(', ');
    const said = reasons[reason.code]({
      group: name,
      streets,
      room: reason.code === 'borders' ? reason.room : 0,
      beside: reason.code === 'no-room-beside' ? reason.groups.join(', ') : '',
    });
    return {
      kind,
      group: name,
      households: rounded(households),
      metres,
      streets: parts.map(({ street, numbers, isWhole, metres: some }) => ({
        street,
        numbers,
        isWhole,
        metres: some,
      })),
      text: streets,
      reason: said,
      code: reason.code,
    };
  });
  const report = {
    format: 'buurtdekking-proposals',
    version: 1,
    newGroups,
    bound,
    households: town.basis,
    proposals: told,
    uncoverable: uncoverableOf(coverage, town, division).map(
      ({ street, reason, households, metres }) => ({
        street,
        metres,
        reason: uncoverable[reason],
        code: reason,
        households: rounded(households),
      }),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Every proposed stretch of a side as a line along the middle of its street. */
function geoJsonOf(coverage: Coverage, { units }: TownTask, proposals: readonly NamedProposal[]) {
  const { network, served } = coverage;
  const { streetOf, streetNames } = network.streets;
  const households = householdsOf(coverage);
  const features = proposals.flatMap(({ name, kind, units: own }) =>
    own.flatMap((unit) =>
      units[unit]!.stretches.map(({ row, from, to }) => {
        const line = served.line[row]!;
        const segment = segmentOfLine(line);
        return {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: sliceSegment(network, segment, from, to) },
          properties: {
            street: streetNames[streetOf[segment]!]!,
            side: sideNameOf(line),
            group: name,
            kind,
            households: rounded(households.along(line, from, to)),
            metres: (to - from) / 2,
          },
        };
      }),
    ),
  );
  return { type: 'FeatureCollection', features };
}

/** An estimate is not known to more than a tenth. */
const rounded = (households: number): number => Math.round(10 * households) / 10;
