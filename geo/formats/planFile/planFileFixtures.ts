import { soundPlan } from '#geo/plan/planFixtures.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { PlanFileParts } from './writePlanFile.ts';

const segment: Segment = {
  id: '1',
  line: [
    [5, 52],
    [5.001, 52],
  ],
  name: 'Dorpsstraat',
  place: 'Voorbeeld',
  identity: null,
  carriesHouses: true,
  left: { parity: 'odd', from: 9, to: 1 },
  right: null,
};

export const soundParts: PlanFileParts = {
  plan: soundPlan,
  history: 'AAEC',
  dataSets: [
    {
      meta: soundPlan.dataSets['streets-1']!,
      content: { kind: 'streets', segments: [segment] },
    },
  ],
};
