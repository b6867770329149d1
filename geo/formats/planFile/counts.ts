import type { Plan } from '#geo/plan/plan.ts';
import type { DataSetContent, PlanFileCounts, PlanFileDataSet } from './planFile.ts';

/** How many there are of everything in a plan and the data that goes with it. */
export function countsOf(plan: Plan, dataSets: readonly PlanFileDataSet[]): PlanFileCounts {
  const size = (entities: object) => Object.keys(entities).length;
  const rows = (kind: DataSetContent['kind']) =>
    dataSets.reduce(
      (sum, { content }) => sum + (content?.kind === kind ? rowCount(content) : 0),
      0,
    );
  return {
    subAreas: size(plan.subAreas),
    groups: size(plan.groups),
    links: size(plan.links),
    exclusions: size(plan.exclusions),
    persons: size(plan.persons),
    signUps: size(plan.signUps),
    scenarios: size(plan.scenarios),
    signs: size(plan.signs),
    dataSets: size(plan.dataSets),
    segments: rows('streets'),
    districts: rows('districts'),
    addresses: rows('addresses'),
  };
}

function rowCount(content: DataSetContent): number {
  switch (content.kind) {
    case 'streets':
      return content.segments.length;
    case 'districts':
      return content.districts.length;
    case 'addresses':
      return content.addresses.length;
  }
}
