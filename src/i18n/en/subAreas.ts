import type { Texts } from '../shape.ts';
import type { subAreas as dutch } from '../nl/subAreas.ts';

export const subAreas: Texts<typeof dutch> = {
  title: 'Sub-areas',
  none: 'No sub-areas yet',
  noneText:
    'Divide the neighbourhood into pieces, each with a contact person. Draw along the middle of a street: each side then belongs to its own piece.',
  draw: 'Draw a sub-area',
  noContact: 'no contact person',
  unlinked: 'no app group',
  more_one: 'Show {{count, number}} more sub-area',
  more_other: 'Show {{count, number}} more sub-areas',
  name: 'Name',
  colour: 'Colour',
  colourName: 'Colour {{number}}',
  contactPersons: 'Contact persons',
  contactPersonsHint: 'Choose someone, or type a new name.',
  deputies: 'Deputies',
  deputiesHint: 'Who takes over when a contact person is away.',
  withoutContact_one: '{{count, number}} sub-area has no contact person yet.',
  withoutContact_other: '{{count, number}} sub-areas have no contact person yet.',
  deputyOf: '{{contacts}}, deputy {{deputies}}',
  note: 'Note',
  reshape: 'Change the shape',
  remove: 'Remove',
  removed: '{{name}} has been removed',
  save: 'Save',
  reshapeFigures:
    '{{metres}} of street here, {{share}} covered. {{total}} covered in the whole plan.',
  streets: 'Streets',
  streetsInIt: 'Streets in this sub-area',
  groups: 'App groups here',
  groupsNone: 'No group covers this sub-area yet.',
  suggestedName: 'Sub-area {{number}}',
  coverage: 'Coverage',
};
