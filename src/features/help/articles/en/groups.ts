import type { Pages } from '../article.ts';

/** The groups, what they cover, and how to cover the rest. */
export const groups: Pages<
  'groups' | 'group' | 'gaps' | 'street' | 'extend' | 'scenarios' | 'rules'
> = (b) => ({
  groups: {
    title: 'App groups',
    purpose:
      'Here are all app groups of the neighbourhood: what they are for, who runs them and which streets belong to them.',
    tasks: [
      {
        title: 'Enter a group',
        steps: [
          `Press ${b('groups.add')}.`,
          `Type the name and choose the use: ${b('groups.useSafety')}, ${b('groups.useMixed')} or ${b('groups.useSocial')}.`,
          `Press ${b('groups.add')} again. Then you point out the streets.`,
        ],
      },
      {
        title: 'See which group needs attention',
        steps: [
          'A triangle before the name means that something is missing, such as an administrator.',
          `Are there many groups? Choose at ${b('groups.order')}: ${b('groups.orders.warnings')}.`,
        ],
      },
      {
        title: 'Texts for the groups',
        steps: [`Press ${b('rules.title')} for house rules, a welcome message and an invitation.`],
      },
    ],
    notes: [
      'A social group does not count for safety. A mixed one does.',
      'Do not put a link for joining the group in a name or a note.',
    ],
  },
  group: {
    title: 'One app group',
    purpose:
      'Here you say which streets belong to the group, who runs the group and how many members it has.',
    tasks: [
      {
        title: 'Point out streets on the map',
        steps: [
          `Press ${b('groups.pick')}.`,
          `Choose what a click means: a whole ${b('groups.pickParts.street')}, one ${b('groups.pickParts.side')}, a ${b('groups.pickParts.block')} between cross streets, or a ${b('groups.pickParts.stretch')}. With ${b('groups.pickParts.paint')} you sweep over the streets.`,
          'Click the streets. Clicking again takes them away.',
          `Press ${b('groups.pickDone')}.`,
        ],
      },
      {
        title: 'Paste a list',
        steps: [
          `Press ${b('groups.list')}.`,
          'Paste the list as you got it, from an e-mail for example.',
          'Check what the app made of it. Where something is not certain, the app asks.',
          'Press the button to add it.',
        ],
      },
      {
        title: 'Part of a street',
        steps: [
          `Press ${b('groups.addPart')} and choose the street.`,
          `Choose which part: one side, house numbers, between cross streets or a stretch in metres.`,
          `Press ${b('groups.linkAdd')}.`,
        ],
      },
      {
        title: 'A whole sub-area',
        steps: [
          `Choose it at ${b('groups.addSubArea')}. When its border changes, the coverage changes too.`,
        ],
      },
      {
        title: 'Split a group that is too large',
        steps: [
          `At the bottom, under ${b('groups.actions')}, press ${b('groups.split')}.`,
          'Choose along which street, and which side gets a new group.',
        ],
      },
    ],
    notes: [
      `Does a group stop? Tick ${b('groups.archived')}. Then what it covered is kept.`,
      'See to it that each group has two administrators. With one there is a warning.',
    ],
  },
  gaps: {
    title: 'Coverage',
    purpose:
      'Here you see how much of the neighbourhood is covered, where there is nothing yet, and where there are several groups.',
    tasks: [
      {
        title: 'Go along the gaps',
        steps: [
          `Under ${b('gaps.list')} press the arrow ${b('gaps.next')}. The largest comes first.`,
          'The map shows where it is, and the panel which house numbers they are.',
          `Does it belong to a group? Choose it at ${b('gaps.addToGroup')}.`,
        ],
      },
      {
        title: 'Look at one street',
        steps: [
          `Under ${b('gaps.streets')} choose which streets you want to see: ${b('gaps.filterUncovered')}, ${b('gaps.filterPartly')} or ${b('gaps.filterCovered')}.`,
          'Choose a street in the list, or click it on the map.',
        ],
      },
      {
        title: 'Compare sub-areas',
        steps: [`See under ${b('gaps.subAreas')} where most of the work is.`],
      },
      {
        title: 'Check overlap',
        steps: [
          `See under ${b('gaps.overlaps')} which stretches several groups cover.`,
          'Overlap is not wrong. But it is good to know who posts where.',
        ],
      },
    ],
    notes: [
      'A street is covered when both sides wholly belong to a group.',
      `Does it say ${b('gaps.notPlaced')}? Then that street is not in the data, and the choice does not count.`,
    ],
  },
  street: {
    title: 'One street or gap',
    purpose: 'Here you see for each side and house number who covers which part.',
    tasks: [
      {
        title: 'Read who covers what',
        steps: [
          `Look at ${b('gaps.sides')}. Each bar is a side of the street.`,
          'The house numbers that are not covered yet are named.',
        ],
      },
      {
        title: 'Add it to a group',
        steps: [
          `Choose a group at ${b('gaps.addStreetToGroup')}. For a gap this is called ${b('gaps.addToGroup')}: only what is not covered yet is added.`,
        ],
      },
      {
        title: 'Leave it out',
        steps: [
          `Does nobody live there, or does the street belong elsewhere? Press ${b('area.exclude')}.`,
        ],
      },
    ],
  },
  extend: {
    title: 'Extend',
    purpose:
      'The app finds how to cover the whole neighbourhood: which groups can take more streets, and where a new group is needed. You decide.',
    tasks: [
      {
        title: 'Have proposals found',
        steps: [
          `Open ${b('extending.wishes')} and enter how many members a group has at most, and about how many households take part.`,
          'Is there a railway or a busy road that nobody crosses? Add that too.',
          `Press ${b('extending.find')}. You may stop at any time: the best plan so far stays.`,
        ],
      },
      {
        title: 'Judge a proposal',
        steps: [
          'Choose a proposal in the list. You see the streets, the households and why the app proposes it.',
          `Good? Press ${b('extending.accept')} and choose a scenario.`,
          `Nearly good? Press ${b('extending.lock')} to hold on to it, and search again for the rest.`,
          `Not good? Press ${b('extending.reject')} or ${b('extending.rejectNew')}.`,
        ],
      },
      {
        title: 'Groups that are too full, and double streets',
        steps: [
          `Under ${b('extending.balance')} open the line ${b('extending.balanceOpen')}.`,
          'Choose for each proposal whether you want to plan it so.',
        ],
      },
    ],
    notes: [
      'What you accept goes into a scenario. Your present groups do not change.',
      'Every new group needs an administrator. Find that person first.',
    ],
  },
  scenarios: {
    title: 'Scenarios',
    purpose:
      'A scenario is a plan for later: new groups, and streets that a group takes on. What there is now stays as it is.',
    tasks: [
      {
        title: 'Plan something',
        steps: [
          `Press ${b('scenarios.add')}, give it a name and press ${b('scenarios.make')}.`,
          'At the top of the screen it now says that you work in a scenario.',
          'Make groups and link streets as you are used to. All of that is planned.',
          `Done? Press ${b('scenarios.toNow')}.`,
        ],
      },
      {
        title: 'Compare with now',
        steps: [
          `Look at the table ${b('scenarios.compare')}.`,
          `Show the scenario and press ${b('scenarios.compareMap')}: on the map you then slide between now and later.`,
        ],
      },
      {
        title: 'Make real what has succeeded',
        steps: [
          'Open the scenario.',
          'Set for each group how far you are: proposed, asked or agreed.',
          `Is the group really there? Press ${b('scenarios.makeReal')}. All at once: ${b('scenarios.makeAllReal')}.`,
        ],
      },
    ],
  },
  rules: {
    title: 'House rules and texts',
    purpose:
      'Here are texts that you can share: house rules, a welcome message, the SAAR card, tips and invitations.',
    tasks: [
      {
        title: 'Share a text',
        steps: [
          `At ${b('rules.kind')} choose the text you want.`,
          `Choose the language and the use of the group.`,
          `Press ${b('rules.copy')} and paste the text in the group. Or make it ${b('rules.card')}, or ${b('rules.print')}.`,
        ],
      },
      {
        title: 'Change a text',
        steps: [
          `Change the text in the box ${b('rules.text')}. Leave what is between braces, such as {wijk}: the app fills that in.`,
          `Regrets? Press ${b('rules.reset')}.`,
        ],
      },
    ],
    notes: ['SAAR is Dutch for: notice, alert 112, app, react. Call first, and only then post.'],
  },
});
