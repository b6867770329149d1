import type { Area } from './area.ts';
import { emptyPlan, type Plan } from './plan.ts';

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
