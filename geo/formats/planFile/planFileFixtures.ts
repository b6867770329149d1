import type { Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { emptyPlan } from '#geo/plan/plan.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { PlanFileParts } from './writePlanFile.ts';

const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.01, 52],
      [5.01, 52.01],
      [5, 52],
    ],
  ],
};

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

/** A small plan with one of nearly everything; all its references hold. */
export const soundPlan: Plan = {
  ...emptyPlan('Proefwijk'),
  dataSets: {
    'streets-1': {
      id: 'streets-1',
      kind: 'streets',
      name: 'Straten',
      source: 'eigen',
      date: '2026-11-20',
      licence: 'CC0',
      attribution: '',
      count: 1,
    },
  },
  persons: {
    'person-1': {
      id: 'person-1',
      name: 'Anna Voorbeeld',
      mobile: '',
      email: '',
      roles: [],
      consent: null,
      reviewOn: null,
      note: '',
    },
  },
  scenarios: { 'future-1': { id: 'future-1', name: 'Straks', note: '', removes: ['link-1'] } },
  subAreas: {
    'area-1': {
      id: 'area-1',
      name: 'Noord',
      colour: '#0072b2',
      area: square,
      contactPersons: ['person-1'],
      note: '',
      scenario: null,
    },
  },
  groups: {
    'group-1': {
      id: 'group-1',
      name: 'Appgroep Noord',
      platform: 'whatsapp',
      use: 'safety',
      status: 'active',
      administrators: ['person-1'],
      members: null,
      capacity: null,
      note: '',
      scenario: null,
    },
  },
  links: {
    'link-1': {
      id: 'link-1',
      group: 'group-1',
      target: { kind: 'subArea', subArea: 'area-1' },
      scenario: null,
    },
  },
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
