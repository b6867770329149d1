import { metresAlong } from '#geo/geometry/alongLine.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { SideName, StreetRef } from '#geo/plan/target.ts';
import { streetLine } from '#geo/streets/areas/streetLine.ts';
import { streetGraph, type StreetGraph } from '#geo/streets/streetGraph.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import type { Network } from '../network.ts';
import { allNumbers } from '../numbers/allNumbers.ts';
import { rememberedOnce } from '../remembered.ts';
import type { NumberSpan } from '../report.ts';
import type { TargetBase } from '../targets/context.ts';
import { sideParities } from '../targets/sideParity.ts';
import { crossingsOf } from './crossingsOf.ts';

/** Where another street meets a street. */
export interface Crossing {
  /** the other street; its point is the crossing itself */
  readonly street: StreetRef;
  readonly metres: number;
}

/** What can be said of a street: the choices for a form. */
export interface StreetChoices {
  readonly street: StreetRef;
  /** by house numbers where the data know them, else as it was digitised */
  readonly sides: readonly SideName[];
  /** all its house numbers; empty where the data know none */
  readonly numbers: readonly NumberSpan[];
  /** in their order along the line, each with the metres from its start */
  readonly crossings: readonly Crossing[];
  /** the street from end to end, in degrees */
  readonly line: readonly LngLat[];
}

/** What a form offers for a street (its row). */
export function streetChoices(base: TargetBase, street: number): StreetChoices {
  const { network } = base;
  const line = streetLine(graphOf(network), network.index, street);
  return {
    street: streetRefOf(network, street),
    sides: sidesOf(base, street),
    numbers: allNumbers(base, street),
    crossings: crossingsOf(network, street)
      .map(({ street: other, at }) => ({
        street: { ...streetRefOf(network, other), at: [at[0], at[1]] as [number, number] },
        metres: metresAlong(line, at),
      }))
      .toSorted((a, b) => a.metres - b.metres || a.street.name.localeCompare(b.street.name, 'nl')),
    line,
  };
}

function sidesOf(base: TargetBase, street: number): readonly SideName[] {
  const segments = segmentsOfStreet(base.network.index, street);
  const parities = new Set(sideParities(base, segments).values());
  const known = (['odd', 'even'] as const).filter((parity) => parities.has(parity));
  return known.length > 0 ? known : ['left', 'right'];
}

/** All streets' ways: made when they are first asked for. */
const graphOf = rememberedOnce((network: Network): StreetGraph => streetGraph(network));
