import type { Texts } from '../shape.ts';
import type { tour as dutch } from '../nl/tour.ts';

/** The tour past the parts of the screen. */
export const tour: Texts<typeof dutch> = {
  offer: 'New here?',
  offerText: 'In a minute you see what is where.',
  start: 'Start the tour',
  decline: 'No, thank you',
  position: '{{at, number}} of {{of, number}}',
  skip: 'Skip',
  back: 'Previous step',
  next: 'Next step',
  done: 'End the tour',
  steps: {
    rail: {
      title: 'What you can do',
      text: 'Here you choose a part: from the area and the groups to the report. A plan opens with {{panel}}.',
    },
    panel: {
      title: 'How much is covered',
      text: 'Here are the figures and the lists. Click a line, and the map goes there.',
    },
    map: {
      title: 'The map',
      text: 'Green is covered, dashed orange not yet. Click a street to see who covers it.',
    },
    search: {
      title: 'Search',
      text: 'Type a street, a sub-area or a group. On the keyboard: Ctrl K.',
    },
    saved: {
      title: 'Nothing gets lost',
      text: 'The arrow takes back a step. Everything is saved on this device by itself. You make a backup under {{panel}}.',
    },
    help: {
      title: 'Need help?',
      text: 'The question mark explains what you see. This tour is in the menu of the plan, top left.',
    },
  },
};
