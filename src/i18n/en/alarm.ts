import type { Texts } from '../shape.ts';
import type { alarm as dutch } from '../nl/alarm.ts';

export const alarm: Texts<typeof dutch> = {
  title: 'Whom to warn?',
  call: 'Call first',
  first: 'Urgent? Call 112 first.',
  call112: 'Call 112',
  callLater: 'Not urgent: 0900-8844',
  where: 'Where is it?',
  whereHint: 'Point it out on the map, or choose a street.',
  whereList: 'Choose a street.',
  at: 'At {{street}}',
  nowhere: 'There is no street near here',
  here: 'this place',
  called: 'Has anybody called?',
  calls: {
    urgent: '112 has been called',
    notUrgent: 'Not urgent: 0900-8844 has been called',
  },
  calledFirst: 'First say whether anybody has called.',
  said: {
    urgent: '112 has been called.',
    notUrgent: '0900-8844 has been called (not urgent).',
  },
  message: 'Message',
  messageHint: 'Fill in what you see. The message only goes when you send it in WhatsApp.',
  serving: 'Covers this place',
  servingNone: 'No group covers this place.',
  near: 'Neighbours, up to {{reach}}',
  nearNone: 'There are no other groups within {{reach}}.',
  tooLong: '{{name}}: the message is too long for a link. Make it shorter.',
  noMobile: '{{name}}: no mobile number',
  privacy: 'The app keeps nothing of this: not the place, not the message, not whom you write.',
};
