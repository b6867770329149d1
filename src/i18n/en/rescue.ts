import type { rescue as nl } from '../nl/rescue.ts';
import type { Texts } from '../shape.ts';

export const rescue: Texts<typeof nl> = {
  title: 'Rescue plans',
  storageTitle: 'Your plans cannot be opened now',
  planTitle: 'This plan cannot be opened now',
  keptHere: 'Nothing has changed: what was saved is still on this device.',
  keptElsewhere: 'What you saved before in an ordinary window is still there.',
  text: 'Does it not work? Then save what can be read as a file. Nothing is changed by that. You can open the file in any browser.',
  look: 'See what can be read',
  nothing: 'No plan was found here that can be read.',
  whole: 'All of it can be read.',
  partly_one: 'One piece cannot be read; the rest can.',
  partly_other: '{{count, number}} pieces cannot be read; the rest can.',
  version: 'Nothing of the plan itself can be read. This is the version of {{day}}.',
  hopeless: 'Nothing of this plan can be read. Do you have a backup? Open that.',
  save: 'Save as a file',
  saveOf: 'Save as a file: {{name}}',
  saved: 'Saved as {{file}}, among your downloads. Persons are in it too: keep it with care.',
};
