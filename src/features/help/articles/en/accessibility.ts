import type { Pages } from '../article.ts';

/** What docs/toegankelijkheid.md says at length. */
export const accessibility: Pages<'accessibility'> = (b) => ({
  accessibility: {
    title: 'Accessibility',
    purpose:
      'Everyone should be able to work with Buurtdekking: with a mouse, a finger, the keyboard alone or a screen reader, with large letters or strong contrast. We keep to WCAG 2.1, level AA.',
    tasks: [
      {
        title: 'Without a mouse',
        steps: [
          'Tab takes you from button to button, Enter presses it. A thick edge shows where you are.',
          `The first Tab gives ${b('shell.skipToPanel')}: that passes over the bar and the buttons of the parts.`,
          'Escape closes a menu or a window. You come back to the button that opened it.',
        ],
      },
      {
        title: 'Without the map',
        steps: [
          `All that is on the map is in a list too. Gaps and streets are in ${b('gaps.title')}.`,
          `Link streets to a group with ${b('groups.addStreet')}, ${b('groups.addPart')} or ${b('groups.list')}.`,
          `Make a sub-area with ${b('making.otherwise')}: in words, or of streets from a list. With ${b('subAreas.reshape')} all corners are in a list.`,
        ],
      },
      {
        title: 'Easier to see',
        steps: [
          'Enlarge the page in the browser, with Ctrl and +. Up to 400% everything fits, one under the other.',
          `In the menu of the plan, ${b('shell.theme')} has light and dark. When your device asks for more contrast or less motion, the app follows.`,
        ],
      },
    ],
    notes: [
      'The map itself is a drawing. A screen reader does not read it out: use the lists.',
      'Drawing a sub-area freehand, painting streets and dragging a sign take a mouse or a finger. Each of these can be done in another way with the keyboard.',
      'A report as PDF has headings and texts, but no description of the map. Choose the web page: it is the most accessible.',
    ],
  },
});
