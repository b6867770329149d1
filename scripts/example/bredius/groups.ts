import type { Group } from '#geo/plan/entities.ts';
import { invented, type Invented } from '../people.ts';
import { numbers, side, stretchBetween, whole, type TargetIn } from '../targets.ts';

export interface StreetGroup extends Pick<Group, 'name' | 'use' | 'platform' | 'members'> {
  readonly administrators: readonly Invented[];
  readonly serves: readonly TargetIn[];
}

const streets = (...names: string[]): readonly TargetIn[] => names.map(whole);

/** Groups that grew street by street, each for a use of its own. */
export const streetGroups: readonly StreetGroup[] = [
  {
    name: 'Buurtwacht Vijverpark',
    use: 'safety',
    platform: 'whatsapp',
    members: 83,
    administrators: [invented('Anna Voorbeeld', 11), invented('Bas Verzonnen', 12)],
    serves: [
      ...streets('Vijverlaan', 'Beukenlaan', 'Eikenlaan', 'Iepenlaan', 'Tuinmanshof'),
      ...streets('Koetsierslaan'),
      stretchBetween('Orangerielaan', 'Vijverlaan', 'Rembrandtlaan'),
      stretchBetween('Koetshuislaan', 'Vijverlaan', 'Rembrandtlaan'),
      stretchBetween('Boslaan', 'Vijverlaan', 'Nachtegaallaan'),
    ],
  },
  {
    name: 'Schilders alert',
    use: 'safety',
    platform: 'signal',
    members: 61,
    administrators: [invented('Carla Denkbeeldig', 13)],
    serves: [
      ...streets('Rembrandtlaan', 'Vermeerlaan', 'Frans Halslaan', 'Jozef Israëlslaan'),
      ...streets('Jan Steenpad'),
      stretchBetween('Orangerielaan', 'Rembrandtlaan', 'Oude Postweg'),
    ],
  },
  {
    name: 'Buurtapp Noordoost',
    use: 'mixed',
    platform: 'whatsapp',
    members: 94,
    administrators: [invented('Dirk Fictief', 14)],
    serves: [
      ...streets('Ruysdaellaan', 'Hobbemalaan', 'Mesdaglaan', 'Paulus Potterlaan'),
      ...streets('Van Goyenlaan', 'Eikenlaan'),
      stretchBetween('Koetshuislaan', 'Rembrandtlaan', 'Oude Postweg'),
      stretchBetween('Jachtlaan', 'Eikenlaan', 'Tolweg'),
    ],
  },
  {
    name: 'Oprijlaan en omgeving',
    use: 'safety',
    platform: 'whatsapp',
    members: 72,
    administrators: [invented('Elly Nergenshuizen', 15)],
    serves: [
      ...streets('Oprijlaan', 'Emmaplein', 'Lindelaan', 'Kastanjelaan'),
      stretchBetween('Jachtlaan', 'Vijverlaan', 'Eikenlaan'),
      numbers('Da Costalaan', 1, 14),
    ],
  },
  {
    name: 'Bloesembuurt',
    use: 'mixed',
    platform: 'telegram',
    members: 45,
    administrators: [invented('Fenna Voorbeeld', 16)],
    serves: [
      ...streets('Meidoornlaan', 'Goudenregenlaan', 'Seringenlaan', 'Lindelaan'),
      numbers('Wilgenlaan', null, 20),
      side('Esdoornlaan', 'even'),
      numbers('Acacialaan', 1, 19, 'odd'),
      ...streets('Kamperfoeliepad'),
    ],
  },
  {
    name: 'Boszoom let op',
    use: 'safety',
    platform: 'other',
    members: 38,
    administrators: [invented('Guus Fictief', 17)],
    serves: [
      ...streets('Merellaan', 'Nachtegaallaan', 'Fazantlaan', 'Patrijslaan', 'Kwartelpad'),
      ...streets('Uilenhof'),
      numbers('Boszoom', 15, null),
      stretchBetween('Boslaan', 'Nachtegaallaan', 'Boszoom'),
      stretchBetween('Oude Postweg', 'Koekoeklaan', 'Orangerielaan'),
    ],
  },
  {
    name: 'Schrijversbuurt gezellig',
    use: 'social',
    platform: 'whatsapp',
    members: 52,
    administrators: [invented('Hanna Denkbeeldig', 18)],
    serves: streets('Vondellaan', 'Bilderdijklaan', 'Jacob Catslaan', 'Staringlaan'),
  },
];
