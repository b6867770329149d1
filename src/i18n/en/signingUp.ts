import type { signingUp as dutch } from '../nl/signingUp.ts';
import type { Texts } from '../shape.ts';

export const signingUp: Texts<typeof dutch> = {
  title: 'Sign up for the neighbourhood apps in {{place}}',
  intro:
    'Fill in the form. The app makes an e-mail of it, which you send to {{email}} yourself. This page sends nothing and keeps nothing.',
  kind: 'I sign up as',
  kinds: {
    resident: 'Resident',
    residentText: 'I want to join the app group of my street.',
    administrator: 'Administrator',
    administratorText: 'I run a group and tell which streets it serves.',
    volunteer: 'Volunteer',
    volunteerText: 'I want to be the contact person of a sub-area.',
  },
  name: 'Name',
  mobile: 'Mobile number',
  email: 'E-mail address',
  street: 'Street',
  houseNumber: 'House number',
  houseNumberHint: 'Only to find the right group; it is removed afterwards.',
  groupName: 'Name of the group',
  use: 'What is the group for?',
  streets: 'Which streets or parts of streets?',
  streetsHint:
    'In Dutch, for example: Brediusweg 1 t/m 45 oneven, hele Vondellaan, de even kant van de Meentweg.',
  note: 'Note',
  noteHint: 'May be left empty.',
  agree: 'I agree to this',
  consent: 'Consent (text {{version}})',
  required: 'Fill this in.',
  noMobile: 'Fill in a mobile number, such as 06 12345678.',
  agreeFirst: 'Without your consent the coordinator may keep nothing.',
  make: 'Make my e-mail',
  ready: 'Your e-mail is ready',
  readyText:
    'Nothing has been sent yet. Open the e-mail and press send there, or copy the text and send it to {{email}}.',
  tooLong:
    'The text is too long to open like this. Copy it and paste it in an e-mail to {{email}}.',
  open: 'Open in my e-mail program',
  copy: 'Copy the text',
  copied: 'Text copied',
  copyFailed: 'Copying does not work here. Select the text and copy it yourself.',
  text: 'Text of the e-mail',
  change: 'Change something',
  subject: 'Sign-up neighbourhood app {{place}}',
};
