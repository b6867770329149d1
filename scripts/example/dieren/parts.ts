import type { Course } from '../border.ts';
import { invented, type Invented } from '../people.ts';

export interface Part {
  readonly name: string;
  readonly colour: string;
  readonly course: Course;
  readonly contact: Invented;
  /** in the group of its residents */
  readonly members: number;
}

/** The four sub-areas north of the Admiraal Helfrichlaan, drawn along the middle of streets. */
export const parts: readonly Part[] = [
  {
    name: 'Zeeheldenbuurt',
    colour: '#8c6d31',
    course: ['Admiraal Helfrichlaan', 'Harderwijkerweg', 'Mozartlaan', 'Parklaan'],
    contact: invented('Anna Voorbeeld', 1),
    members: 74,
  },
  {
    name: 'Componistenbuurt',
    colour: '#7b5fa3',
    // the houses on the far side of the Noorderlaan were forgotten
    course: ['Mozartlaan', 'Harderwijkerweg', 'Noorderlaan', 'Parklaan'],
    contact: invented('Bram Verzonnen', 2),
    members: 58,
  },
  {
    name: 'Bomenbuurt',
    colour: '#a8577e',
    // a strip between the Populierenstraat and the Spechtlaan is in nobody's part
    course: [
      'Admiraal Helfrichlaan',
      'Parklaan',
      'Spechtlaan',
      'Lindelaan',
      'Populierenstraat',
      [22, 592],
      [4, 430],
      [6, 300],
    ],
    contact: invented('Carla Denkbeeldig', 3),
    members: 66,
  },
  {
    name: 'Vogelbuurt',
    colour: '#4d7f8f',
    // drawn before the Kievitshof was built
    course: ['Spechtlaan', 'Parklaan', [486, 1012], [352, 992], [202, 926], [84, 796], [36, 660]],
    contact: invented('Dirk Fictief', 4),
    members: 49,
  },
];
