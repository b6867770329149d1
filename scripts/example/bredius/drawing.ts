import type { Drawing } from '../town.ts';
import { brediusStreets } from './streets.ts';

/** A schematic Brediuskwartier: lanes around a pond, between three roads and a wood. */
export const brediusDrawing: Drawing = {
  place: 'Bussum',
  origin: [5.163, 52.266],
  seed: 1404,
  strokes: brediusStreets,
  parks: [],
  districts: [
    {
      name: 'Brediuskwartier',
      course: [
        'Oude Postweg',
        'Tolweg',
        'Hogeweg',
        [60, 8],
        [24, 180],
        [34, 370],
        [10, 488],
        [-6, 600],
        [-2, 760],
      ],
    },
  ],
};
