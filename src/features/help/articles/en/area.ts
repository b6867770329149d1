import type { Pages } from '../article.ts';

/** How to begin, and where the coverage is wanted. */
export const area: Pages<'begin' | 'screen' | 'data' | 'area' | 'sub-areas' | 'sub-area'> = (
  b,
) => ({
  begin: {
    title: 'Getting started',
    purpose:
      'Buurtdekking shows which streets of your neighbourhood belong to an app group, and which do not yet. Then you make a plan to fill the gaps. Everything stays on this device.',
    tasks: [
      {
        title: 'Look around first',
        steps: [
          `On the first screen, under ${b('start.example')}, choose one of the two neighbourhoods.`,
          `Press ${b('importing.planOpen')}.`,
          `Look around. You cannot break anything: ${b('shell.undo')} takes back every step.`,
        ],
      },
      {
        title: 'Start with your own neighbourhood',
        steps: [
          `On the first screen choose ${b('start.search')}. Do you have a file? Then choose ${b('start.open')}.`,
          `Divide the neighbourhood under ${b('subAreas.title')}.`,
          `Enter under ${b('groups.title')} which app groups there are, and which streets belong to them.`,
          `See under ${b('gaps.title')} what is covered and where the gaps are.`,
          `Have the app find out under ${b('extending.title')} how to cover the rest.`,
          `Under ${b('share.title')} make the report for the municipality, and a backup for yourself.`,
        ],
      },
    ],
    notes: ['You need not do everything at once. Next time the plan is still there.'],
  },
  screen: {
    title: 'What is where?',
    purpose:
      'The map shows the streets. Beside it is a panel with a list or a form. On a phone the panel is under the map.',
    tasks: [
      {
        title: 'Read the map',
        steps: [
          `At the bottom of the map is the ${b('shell.legend')}. What is not covered is dashed in orange. What is covered is a calm green line.`,
          'Zoom in: then the two sides of a street are shown apart.',
          `Lost your way? Press the minus, ${b('shell.zoomOut')}, until you see the whole neighbourhood.`,
        ],
      },
      {
        title: 'Find something',
        steps: [
          `At the top of the screen press ${b('shell.search')}, or Ctrl K.`,
          'Type a street, a sub-area or a group.',
          'Choose what you are looking for: the map goes there and the panel shows it.',
        ],
      },
      {
        title: 'Mend a mistake',
        steps: [
          `At the top of the screen press the arrow ${b('shell.undo')}, or Ctrl Z.`,
          `After all? Press ${b('shell.redo')}.`,
        ],
      },
      {
        title: 'Choose what counts',
        steps: [
          `Choose ${b('shell.purposeSafety')} to count only groups that are for safety. On a phone this is in the menu of the plan.`,
          `Choose ${b('shell.measureStreets')}, ${b('shell.measureMetres')} or ${b('shell.measureAddresses')} to count otherwise. Addresses can be counted when they have been loaded.`,
        ],
      },
    ],
    notes: [
      `When it says ${b('shell.saved')} at the top, everything is on this device. You need not save anything yourself.`,
      'Whatever can be done on the map can be done in the lists too, with the keyboard alone.',
    ],
  },
  data: {
    title: 'Load streets and the border',
    purpose:
      'A plan begins with the streets of your neighbourhood and the border around it. Addresses are not needed, but with them you also see how many houses are covered.',
    tasks: [
      {
        title: 'Find your neighbourhood (with internet)',
        steps: [
          `On the first screen or under ${b('area.title')} press ${b('searching.title')}.`,
          `Read what is asked for, and press ${b('searching.agree')}.`,
          'Type the name of the neighbourhood or the town, and choose it from the list.',
          'Tick the areas that you want.',
          `Press ${b('searching.load')}.`,
        ],
      },
      {
        title: 'Open a file (without internet)',
        steps: [
          'Ask the municipality for the road segments and the border. They are open data. GeoJSON, GeoPackage and shapefile will all do.',
          `Under ${b('area.title')} press ${b('area.openFile')}, or drag the file into the screen.`,
          'See on the small map whether it is the right neighbourhood.',
          `Press ${b('importing.use')}. Nothing changes before you do.`,
        ],
      },
    ],
    notes: [
      `Did something go wrong? ${b('shell.undo')} brings the former data back.`,
      'Nothing from your plan ever goes to the internet.',
    ],
  },
  area: {
    title: 'Area',
    purpose:
      'Here is what it is about: which streets there are, which area should be covered, and how it is measured.',
    tasks: [
      {
        title: 'Say which area counts',
        steps: [
          `Under ${b('area.data')} look for the box ${b('area.districts')}.`,
          `Do you have a file with the border? Press ${b('area.openFile')}. Otherwise: ${b('area.draw')}.`,
          'Does the file hold more areas? Tick which of them count.',
        ],
      },
      {
        title: 'Leave a street out',
        steps: [
          'Click the street on the map, or find it with Ctrl K.',
          `In the panel press ${b('area.exclude')}.`,
          `To take that back, go to ${b('area.exclusions')} and press ${b('area.include')}.`,
        ],
      },
      {
        title: 'A map in the background',
        steps: [
          `Under ${b('baseMap.title')} choose a map. This needs internet; the app asks first.`,
          `Do you want it without internet too? Press ${b('baseMap.keep')}.`,
        ],
      },
      {
        title: 'Use newer streets',
        steps: [
          `Under ${b('area.streets')} press ${b('area.otherFile')}, or find the neighbourhood again.`,
          `Choose whether to add, update or replace.`,
          'Afterwards the app says which links have no place any more.',
        ],
      },
    ],
    notes: [`You will seldom need to change ${b('area.measuring')}.`],
  },
  'sub-areas': {
    title: 'Sub-areas',
    purpose:
      'Here you divide the neighbourhood into parts, each with a contact person of its own. An app group can cover a whole sub-area.',
    tasks: [
      {
        title: 'Draw a sub-area',
        steps: [
          `Press ${b('subAreas.draw')}.`,
          'Click the corners on the map. Draw along the middle of a street: then each side belongs to its own part.',
          `Choose ${b('drawing.street')} when the border should follow streets: then you only click junctions.`,
          `Press ${b('drawing.finish')}.`,
          'Type a name and choose a contact person.',
        ],
      },
      {
        title: 'Without drawing',
        steps: [
          `Press ${b('making.otherwise')}.`,
          `Choose ${b('making.way.words')} and write, in Dutch: ten westen van de Stationsweg. Or choose ${b('making.way.streets')}, ${b('making.way.group')}, ${b('making.way.districts')} or ${b('making.way.file')}.`,
          `Look at the purple area on the map and press ${b('making.make')}.`,
        ],
      },
      {
        title: 'The rest at once',
        steps: [
          `Press ${b('drawing.fill')}. All of the neighbourhood that is nobody’s yet becomes a sub-area.`,
        ],
      },
      {
        title: 'Borders that are not right',
        steps: [
          `Under the list is ${b('subAreas.conflicts')}: overlap, a strip that is nobody’s, or a part outside the neighbourhood.`,
          `Press ${b('subAreas.mendAll')}, or choose for each strip whose it is.`,
        ],
      },
    ],
    notes: ['Sub-areas without a contact person are at the top of the list.'],
  },
  'sub-area': {
    title: 'One sub-area',
    purpose:
      'Here you see how much of the sub-area is covered, who looks after it and which groups there are.',
    tasks: [
      {
        title: 'Appoint a contact person',
        steps: [
          `Choose somebody at ${b('subAreas.contactPersons')}, or type a new name.`,
          `Fill in ${b('subAreas.deputies')} as well: who takes over during holidays or illness.`,
        ],
      },
      {
        title: 'Change the border',
        steps: [
          `Press ${b('subAreas.reshape')}.`,
          'Drag a corner. Drag a small dot to add a corner.',
          `Press ${b('drawing.finish')}. The panel counts along while you drag.`,
        ],
      },
      {
        title: 'Divide it in two',
        steps: [
          `At ${b('subAreas.splitAlong')} choose a street and press ${b('subAreas.split')}.`,
          `Or press ${b('drawing.cut')} and draw a line right across the area.`,
        ],
      },
      {
        title: 'Join two sub-areas',
        steps: [
          `Press ${b('drawing.merge')}.`,
          'Click the neighbouring area that is to be added, or choose it in the list.',
        ],
      },
    ],
    notes: [`Removed it? ${b('shell.undo')} brings it back.`],
  },
});
