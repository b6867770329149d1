import type { Course } from '../border.ts';

export interface Part {
  readonly name: string;
  readonly colour: string;
  readonly course: Course;
}

/** Three sub-areas that together are the whole district. */
export const parts: readonly Part[] = [
  {
    name: 'Vijverpark',
    colour: '#4d7f8f',
    course: [
      'Oude Postweg',
      'Koetshuislaan',
      'Vijverlaan',
      'Boslaan',
      [10, 488],
      [-6, 600],
      [-2, 760],
    ],
  },
  {
    name: 'Schilderskwartier',
    colour: '#8c6d31',
    course: ['Oude Postweg', 'Tolweg', 'Jachtlaan', 'Vijverlaan', 'Koetshuislaan'],
  },
  {
    name: 'Zuid',
    colour: '#a8577e',
    // the Koetshuislaan says which way round the pond
    course: [
      'Hogeweg',
      'Tolweg',
      'Jachtlaan',
      'Vijverlaan',
      'Koetshuislaan',
      'Vijverlaan',
      'Boslaan',
      [10, 488],
      [34, 370],
      [24, 180],
      [60, 8],
    ],
  },
];
