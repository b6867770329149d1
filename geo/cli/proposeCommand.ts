import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import { sideNameOf } from '#geo/engine/sideName.ts';
import { partsToName, streetPartText } from '#geo/engine/streetPartText.ts';
import { finished } from '#geo/planner/finished.ts';
import { householdsOf } from '#geo/planner/town/households.ts';
import type { Condition } from '#geo/planner/town/conditions.ts';
import { planTown, type TownPlan } from '#geo/planner/town/planTown.ts';
import type { Proposal } from '#geo/planner/town/proposals.ts';
import type { PlanningQuestion } from '#geo/planner/town/question.ts';
import { flawsOfPlan } from '#geo/planner/town/verifyPlan.ts';
import { succeed, type Result } from '#geo/result.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { coverageFor } from './coverageCommand.ts';
import type { CliProblem } from './problem.ts';
import { proposeOptions } from './proposeOptions.ts';
import { wishedOf } from './proposeWishes.ts';
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
  const { question, seed, iterations, format } = options.value;
  const capacity = options.value.capacity ?? groupCapacity;
  const wished = await wishedOf(coverage, options.value.wishes);
  if (!wished.ok) return wished;
  const asked: PlanningQuestion = { ...question, ...wished.value, capacity };
  const plan = finished(planTown(coverage, asked, { seed, iterations }));
  const [flaw] = flawsOfPlan(coverage, asked, plan);
  if (flaw) throw new Error(`${flaw.code} ${flaw.of}`);
  const named = namesOf(plan.proposals, sentences);
  return succeed(
    format === 'json'
      ? jsonOf(coverage, plan, named, sentences)
      : `${JSON.stringify(geoJsonOf(coverage, named))}\n`,
  );
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
  { newGroups, bound, basis, reach, uncoverable, conditions }: TownPlan,
  proposals: readonly NamedProposal[],
  { proposals: words, partWords }: Sentences,
): string {
  const areas = new Map(coverage.subAreas.map(({ id, name }) => [id, name]));
  const told = proposals.map(
    ({ kind, name, households, members, room, metres, parts, subAreas, reason }) => {
      const streets = partsToName({ parts }, coverage.sliverMetres)
        .map((part) => streetPartText(part, partWords))
        .join(', ');
      const said = words.reasons[reason.code]({
        group: name,
        streets,
        room: reason.code === 'borders' ? reason.room : 0,
        beside: 'groups' in reason ? reason.groups.join(', ') : '',
      });
      return {
        kind,
        group: name,
        households: rounded(households),
        members: rounded(members),
        room: rounded(room),
        metres,
        subAreas: subAreas.map((id) => areas.get(id)!),
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
    },
  );
  const report = {
    format: 'buurtdekking-proposals',
    version: 1,
    newGroups,
    bound,
    households: basis,
    reach: { ...reach, before: rounded(reach.before), after: rounded(reach.after) },
    proposals: told,
    uncoverable: uncoverable.map(({ street, reason, households, metres }) => ({
      street,
      metres,
      reason: words.uncoverable[reason],
      code: reason,
      households: rounded(households),
    })),
    conditions: conditions.map((condition) => ({
      ...condition,
      text: conditionText(condition, coverage, words),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Every proposed stretch of a side as a line along the middle of its street. */
function geoJsonOf(coverage: Coverage, proposals: readonly NamedProposal[]) {
  const { network } = coverage;
  const { streetOf, streetNames } = network.streets;
  const households = householdsOf(coverage);
  const features = proposals.flatMap(({ name, kind, stretches }) =>
    stretches.map(({ line, from, to }) => {
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
  );
  return { type: 'FeatureCollection', features };
}

function conditionText(
  condition: Condition,
  { groups }: Coverage,
  { conditions }: Sentences['proposals'],
): string {
  // the table has for each code the sentence of that very condition
  const sentence = conditions[condition.code] as (condition: Condition, group: string) => string;
  const id = 'groupId' in condition ? condition.groupId : null;
  return sentence(condition, groups.find((group) => group.id === id)?.name ?? id ?? '');
}

/** An estimate is not known to more than a tenth. */
const rounded = (households: number): number => Math.round(10 * households) / 10;
