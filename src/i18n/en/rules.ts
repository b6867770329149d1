import type { Texts } from '../shape.ts';
import type { rules as dutch } from '../nl/rules.ts';

export const rules: Texts<typeof dutch> = {
  title: 'House rules and texts',
  openForGroup: 'Texts for this group',
  forGroup: 'For {{name}}.',
  kind: 'Which text?',
  kinds: {
    houseRules: 'House rules',
    welcome: 'Welcome message',
    saar: 'SAAR card',
    prevention: 'Prevention tips',
    invitation: 'Invitation to the circle of administrators',
    alarm: 'Warning to administrators',
  },
  language: 'Language of the text',
  languages: { nl: 'Dutch', en: 'English' },
  use: 'For groups with this use',
  age: 'Minimum age',
  photos: 'Photos',
  photoRules: {
    none: 'no photos',
    noPersons: 'no one recognisable',
    allowed: 'when the police ask',
  },
  text: 'Text',
  textHint: 'You can change it. What stands in braces, such as {wijk}, is filled in by the app.',
  reset: 'Back to the text of the app',
  resetDone: 'The text of the app is back',
  passOn: 'What it looks like',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying. Select the text and copy it yourself.',
  card: 'As a picture',
  cardFailed: 'This browser cannot make a picture.',
  print: 'Print',
};
