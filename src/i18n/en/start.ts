import type { Texts } from '../shape.ts';
import type { start as dutch } from '../nl/start.ts';

export const start: Texts<typeof dutch> = {
  title: 'Which streets do your app groups cover?',
  intro:
    'See which streets are covered, find the gaps and make a plan for full coverage. Everything stays on your own device.',
  doors: 'Start',
  example: 'View an example',
  exampleText: 'Two invented neighbourhoods to look around in. Works without internet.',
  exampleDieren: 'Dieren-West',
  exampleBrediuskwartier: 'Brediuskwartier',
  search: 'Find a neighbourhood',
  searchText:
    'Streets, borders and addresses from the open data of the Dutch government. Needs internet.',
  open: 'Open a file',
  openText: 'A saved plan, or streets and borders as GeoJSON. You can drop it here too.',
  plans: 'Your plans',
  plansEmpty:
    'The plans you make come here. They are on this device only. Is a plan of yours no longer here, or on another device? Then open its file or its backup.',
  emptied: 'The browser has emptied its storage',
  emptiedText:
    'The browser found what was stored here damaged and threw it away, for instance after the device failed. Plans that were here are gone. Do you have a backup? Open it with Open a file.',
  planChanged: 'changed on {{day}}',
  planLost: 'Plan without a name',
  planLostText: 'Its name is lost, its content is not: open it to save that as a file',
  planRemove: 'Remove',
  planRemoved: '{{name}} has been removed',
  planKeep: 'Keep it after all',
  privacy:
    'No account, no trackers: what you enter stays on this device. Only Find a neighbourhood asks the internet, and says so first.',
  newPlanName: 'New plan',
};
