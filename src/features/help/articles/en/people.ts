import type { Pages } from '../article.ts';

/** The people, what they get, and what is kept. */
export const people: Pages<
  'sign-ups' | 'people' | 'circle' | 'alarm' | 'share' | 'report' | 'signs' | 'keeping' | 'words'
> = (b) => ({
  'sign-ups': {
    title: 'Sign-ups',
    purpose:
      'Residents sign up with an e-mail. Here you read them in, place them in the right group and pass them on to the contact person.',
    tasks: [
      {
        title: 'Invite residents',
        steps: [
          `Go to ${b('signUps.tabs.invite')} and enter your e-mail address.`,
          `Press ${b('signUps.invite.copy')} and share the link, or ${b('signUps.invite.print')} and put up the poster.`,
        ],
      },
      {
        title: 'Read sign-ups in',
        steps: [
          `Go to ${b('signUps.tabs.post')} and press ${b('signUps.add')}.`,
          `Paste the text of the e-mails, or press ${b('signUps.files')}.`,
          'Check what was found, and add it.',
        ],
      },
      {
        title: 'Place residents',
        steps: [
          'Is the address clear? Then one button above the list places them all.',
          `Open the others one by one. Choose the sub-area and press ${b('signUps.place')}.`,
        ],
      },
      {
        title: 'Pass them on to the contact person',
        steps: [
          `Go to ${b('signUps.tabs.hand-over')}.`,
          `Press ${b('signUps.handOver.draft')}, or save the ${b('signUps.handOver.card')}.`,
          `Done? Press ${b('signUps.handOver.done')}.`,
        ],
      },
      {
        title: 'Somebody asks what you keep, or wants to be erased',
        steps: [
          `Go to ${b('signUps.tabs.privacy')} and find the person under ${b('privacy.find')}.`,
          `Press ${b('privacy.copy')}, or ${b('privacy.erase')}. Erasing cannot be undone.`,
        ],
      },
    ],
    notes: [
      'The contact person gets a name and a mobile number, and nothing else.',
      `Under ${b('privacy.due')} is whom you may no longer need to keep.`,
    ],
  },
  people: {
    title: 'People',
    purpose:
      'Here are the people who do something: administrators of groups, contact persons of sub-areas, and those beside them, such as the community police officer.',
    tasks: [
      {
        title: 'Add somebody',
        steps: [
          `Press ${b('people.add')} and type the name.`,
          `Enter the number and choose a ${b('people.roles')}.`,
          'You can now choose this person at a group or a sub-area.',
        ],
      },
      {
        title: 'Remove somebody',
        steps: [
          `Open the person and press ${b('people.remove')}. That can be undone.`,
          `Should somebody really be gone everywhere? Press ${b('privacy.find')} and there ${b('privacy.erase')}.`,
        ],
      },
      {
        title: 'Further',
        steps: [
          `${b('circle.title')}: who takes part in the group of all administrators.`,
          `${b('alarm.title')}: which administrators belong to a place.`,
        ],
      },
    ],
    notes: ['Do not keep more than you need. Ask people first whether they agree.'],
  },
  circle: {
    title: 'Circle of administrators',
    purpose:
      'The circle is the group of all administrators together. Here you keep track of who is invited and who takes part.',
    tasks: [
      {
        title: 'Invite administrators',
        steps: [
          `Under ${b('circle.invitation')} change the text if you like.`,
          `Choose an administrator and press ${b('circle.invite')}. You send the message yourself.`,
          `Set the ${b('circle.status')} to invited, and later to taking part.`,
        ],
      },
      {
        title: 'A list for the administrators',
        steps: [
          'Tick for each administrator whether colleagues may see name and number. Only when that person said so.',
          `Press ${b('circle.exportSave')}.`,
        ],
      },
    ],
    notes: ['The list is for the administrators themselves, not for the municipality.'],
  },
  alarm: {
    title: 'Whom to warn?',
    purpose:
      'Is something the matter? Call 112 first. Then you see here which groups belong to the place, and who runs them.',
    tasks: [
      {
        title: 'Warn the administrators',
        steps: [
          'Call first: 112 when it is urgent, else 0900-8844.',
          `Point out the place on the map, or choose a street under ${b('alarm.where')}.`,
          `Say at ${b('alarm.called')} whether somebody has called.`,
          `Enter at ${b('alarm.message')} what you see.`,
          'Press WhatsApp beside an administrator. The message leaves only when you send it there.',
        ],
      },
    ],
    notes: ['The app keeps nothing of this.'],
  },
  share: {
    title: 'Share',
    purpose:
      'Here you make what others get: the report and the files for the municipality, the plan for a colleague, and the backup for yourself.',
    tasks: [
      {
        title: 'For the municipality',
        steps: [
          `Press ${b('reporting.open')} for a report with map and figures.`,
          `Does the municipality want it in its own map? Under ${b('gis.title')} choose a file and press ${b('gis.save')}.`,
          `Asking for signs? Press ${b('signs.open')}.`,
        ],
      },
      {
        title: 'For a colleague',
        steps: [
          `Under ${b('keeping.colleague')} choose whether persons go along.`,
          `Do persons go along? Tick ${b('keeping.encrypt')}.`,
          `Press ${b('keeping.save')} and send the file.`,
        ],
      },
      {
        title: 'Get a plan back',
        steps: [
          `Under ${b('receiving.title')} press ${b('receiving.open')}.`,
          `Choose ${b('receiving.view')} or ${b('receiving.merge')}. You see first what differs.`,
        ],
      },
      {
        title: 'For yourself',
        steps: [`Under ${b('keeping.backup')} press ${b('keeping.backupNow')}.`],
      },
    ],
    notes: ['The report and the files for the municipality hold no persons.'],
  },
  report: {
    title: 'Report for the municipality',
    purpose:
      'The report shows on paper what is covered and what is not: a map, the figures, the groups and the gaps with house numbers.',
    tasks: [
      {
        title: 'Make a report',
        steps: [
          `At ${b('reporting.parts')} choose what goes in.`,
          `At ${b('reporting.form')} choose a PDF or a web page.`,
          `Press ${b('reporting.look')} to see it first.`,
          `Press ${b('reporting.save')}.`,
        ],
      },
      {
        title: 'Show what you plan too',
        steps: [
          `First show a scenario: choose it under ${b('scenarios.title')}.`,
          'Then make the report. The scenario is beside how it is now.',
        ],
      },
      {
        title: 'Send a contact along',
        steps: [
          `Press ${b('reporting.contactsOpen')}`,
          'Choose whom the municipality may reach. Only who agreed can go along.',
          'Check exactly which lines leave your device.',
        ],
      },
    ],
  },
  signs: {
    title: 'Signs',
    purpose:
      'The app proposes where signs of the neighbourhood app may stand. The municipality usually wants a map of them.',
    tasks: [
      {
        title: 'Propose signs',
        steps: [
          `At ${b('signs.where')} choose whether you want two a group, or one at every entrance.`,
          `Press ${b('signs.propose')}.`,
        ],
      },
      {
        title: 'Move or remove a sign',
        steps: [
          'Drag the sign on the map, or choose it in the list.',
          `To remove it, press ${b('signs.remove')}.`,
        ],
      },
      {
        title: 'Add a sign',
        steps: [
          `At ${b('signs.addOnMap')} choose a group, and point out the place on the map.`,
          `Or choose one at ${b('signs.addAtEntrance')}.`,
        ],
      },
    ],
    notes: ['The signs are in the report, on a map of their own.'],
  },
  keeping: {
    title: 'Saving and backup',
    purpose:
      'Everything you do is saved by itself in this browser. Besides, make a backup now and then: a file outside the browser.',
    tasks: [
      {
        title: 'Make a backup',
        steps: [
          `Go to ${b('share.title')} and look for ${b('keeping.backup')}.`,
          `Press ${b('keeping.backupNow')}.`,
          `Do you want it to happen by itself? Press ${b('keeping.chooseFolder')}. Chrome and Edge on a computer can do that.`,
        ],
      },
      {
        title: 'Go on at another device',
        steps: [
          'Take the backup along, on a USB stick for example.',
          `Open Buurtdekking there and choose ${b('start.open')}.`,
        ],
      },
      {
        title: 'Back to how it was',
        steps: [
          `One step: ${b('shell.undo')}.`,
          `Further back: under ${b('share.title')}, at ${b('keeping.versions')}, choose a version and press ${b('keeping.restore')}.`,
        ],
      },
    ],
    notes: [
      'If you clear the browser, or the device breaks, the plan is gone, except for what is in a backup.',
      'A backup holds names and numbers. Keep it where only you can reach it.',
    ],
  },
  words: {
    title: 'Glossary',
    purpose: 'What the words in this app mean.',
    tasks: [],
  },
});
