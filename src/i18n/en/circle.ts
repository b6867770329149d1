import type { Texts } from '../shape.ts';
import type { circle as dutch } from '../nl/circle.ts';

export const circle: Texts<typeof dutch> = {
  title: 'Circle of administrators',
  none: 'No administrators yet',
  noneText:
    'Whoever runs an app group comes into this list. Enter the administrators of the groups.',
  progress: '{{joined}} of {{total}} take part',
  progressGroups: '{{joined}} of the {{total}} groups can be reached.',
  members: 'Administrators',
  status: 'Status',
  statuses: {
    toInvite: 'to invite',
    invited: 'invited',
    joined: 'takes part',
    declined: 'declined',
    left: 'left',
  },
  since: 'Since {{day}}',
  inviteAll_one: 'Mark {{count, number}} as invited',
  inviteAll_other: 'Mark all {{count, number}} as invited',
  invitedAll_one: '{{count, number}} administrator has been invited',
  invitedAll_other: '{{count, number}} administrators have been invited',
  consent: 'Other administrators may see name and mobile number',
  consentHint: 'Only tick this when this person has said so.',
  consentOn: 'Consent on {{day}}.',
  invite: 'Invite in WhatsApp',
  noMobile: 'No mobile number known.',
  toPerson: 'Details',
  without: 'Groups without an administrator',
  beside: 'Beside them',
  besideNone:
    'Put the community police officer and the contact at the gemeente here: add a person with that role.',
  invitation: 'Invitation',
  invitationEdit: 'Change the text',
  export: 'List for the administrators',
  exportText:
    'Name, mobile number and groups of those who agree: {{agreed}} of {{total}}. This list is for the administrators themselves, not for the gemeente.',
  exportSave: 'Save the list',
  fileName: 'administrators',
};
