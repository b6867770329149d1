import type { receiving as dutch } from '../nl/receiving.ts';
import type { Texts } from '../shape.ts';

export const receiving: Texts<typeof dutch> = {
  title: 'A colleague’s plan',
  text: 'Did you get this plan back with changes? Open the file. You can view it, and merge it with this plan. Nothing is replaced.',
  open: 'Open a colleague’s plan',
  view: 'View',
  viewing: 'Viewing only',
  viewingText: 'This plan is not on your device. You cannot change anything in it.',
  noEdit:
    'You are only viewing this plan. Do you want to change something? Keep it as a new plan first, at the top of the screen.',
  keep: 'Keep as a new plan',
  close: 'Close',
  merge: 'Merge',
  isCopy: 'This is a copy of a plan that is on this device already.',
  mergeWith: 'Merge with {{name}}',
  mergeWithChanged: 'Merge with {{name}} (changed {{day}})',
  mergeHint: 'You first see what differs, and choose.',
  withoutPersons: 'Persons and notes are not in this file.',
};
