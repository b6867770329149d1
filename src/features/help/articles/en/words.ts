import type { HelpTexts } from '../article.ts';

export const words: HelpTexts['words'] = {
  plan: {
    word: 'plan',
    meaning: 'Everything of one neighbourhood together: the data, the groups and what you decided.',
  },
  district: {
    word: 'district border',
    meaning: 'The edge of the area that should be covered. Streets outside it do not count.',
  },
  subArea: {
    word: 'sub-area',
    meaning: 'A part of the neighbourhood with a name, a colour and a contact person of its own.',
  },
  appGroup: {
    word: 'app group',
    meaning: 'A group of neighbours in WhatsApp, Signal or another app.',
  },
  use: {
    word: 'use',
    meaning: 'What a group is for: safety, social, or in between.',
  },
  coverage: {
    word: 'coverage',
    meaning: 'Which part of the streets belongs to an app group.',
  },
  side: {
    word: 'side',
    meaning: 'Every street has two, mostly even and odd. They can belong to different groups.',
  },
  gap: {
    word: 'gap',
    meaning: 'A connected stretch where there is no group yet. In Dutch: witte vlek.',
  },
  overlap: {
    word: 'overlap',
    meaning: 'A stretch that more than one group covers.',
  },
  notCounted: {
    word: 'does not count',
    meaning: 'A street that needs no coverage, for example because nobody lives there.',
  },
  administrator: {
    word: 'administrator',
    meaning: 'Who runs an app group and admits people. In Dutch: beheerder.',
  },
  contactPerson: {
    word: 'contact person',
    meaning: 'Who looks after a sub-area and puts new residents in the group.',
  },
  deputy: {
    word: 'deputy',
    meaning: 'Who takes over when the administrator or contact person is away.',
  },
  circle: {
    word: 'circle of administrators',
    meaning: 'The group of all administrators, often with the community police officer.',
  },
  signUp: {
    word: 'sign-up',
    meaning: 'A message of somebody who wants to take part.',
  },
  scenario: {
    word: 'scenario',
    meaning: 'A plan for later, beside how it is now.',
  },
  backup: {
    word: 'backup',
    meaning: 'The whole plan in a file outside the browser.',
  },
  version: {
    word: 'earlier version',
    meaning: 'How the plan was before, kept on this device by itself.',
  },
};
