import type { Texts } from '../shape.ts';
import type { people as dutch } from '../nl/people.ts';

export const people: Texts<typeof dutch> = {
  title: 'People',
  none: 'Nobody yet',
  noneText:
    'Administrators of groups and contact persons of sub-areas. Keep no more than you need.',
  add: 'Add a person',
  addNamed: 'Add {{name}}',
  name: 'Name',
  mobile: 'Mobile number',
  email: 'E-mail address',
  roles: 'Role',
  role: {
    administrator: 'administrator',
    contactPerson: 'contact person',
    deputy: 'deputy',
    coordinator: 'coordinator',
    policeOfficer: 'community police officer',
    municipality: 'municipality',
    resident: 'resident',
  },
  remove: 'Remove',
  removed: 'Person removed',
  groups: 'Groups',
  subAreas: 'Sub-areas',
  noTask: 'no group or sub-area yet',
  privacy: 'This data is on this device only, and in the plans you save.',
};
