import type { Drawing } from '../town.ts';
import { dierenStreets } from './streets.ts';

/**
 * A schematic Dieren-West: between a wood in the west, the Harderwijkerweg in the east and a
 * railway in the south, halved by the Admiraal Helfrichlaan.
 */
export const dierenDrawing: Drawing = {
  place: 'Dieren',
  origin: [6.083, 52.05],
  seed: 6951,
  strokes: dierenStreets,
  parks: [
    [
      [440, 664],
      [624, 664],
      [634, 760],
      [614, 872],
      [466, 872],
      [440, 760],
    ],
  ],
  districts: [
    {
      name: 'Dieren-West Noord',
      course: [
        'Admiraal Helfrichlaan',
        'Harderwijkerweg',
        [840, 1052],
        [470, 1046],
        [230, 1040],
        [120, 930],
        [40, 840],
        [-4, 640],
        [-14, 420],
        [-14, 290],
      ],
    },
    {
      name: 'Dieren-West Zuid',
      course: [
        'Admiraal Helfrichlaan',
        [-12, 230],
        [6, 150],
        [20, 38],
        [260, 38],
        [505, 50],
        [700, 60],
        [880, 50],
        'Harderwijkerweg',
      ],
    },
  ],
};
