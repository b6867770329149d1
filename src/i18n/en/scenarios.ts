import type { Texts } from '../shape.ts';
import type { scenarios as dutch } from '../nl/scenarios.ts';

export const scenarios: Texts<typeof dutch> = {
  title: 'Scenarios',
  none: 'No scenarios yet',
  noneText:
    'In a scenario you prepare what is to happen: new groups, and streets that a group takes on. Now stays as it is until you make it real.',
  add: 'New scenario',
  name: 'Name',
  usualName: 'Scenario {{count}}',
  make: 'Make',
  now: 'Now',
  switch: 'Now or a scenario',
  working: 'You are working in scenario',
  workingText: 'What you change in groups and streets is planned. Now stays as it is.',
  toNow: 'To now',
  compareMap: 'Compare',
  compareStop: 'Stop comparing',
};
