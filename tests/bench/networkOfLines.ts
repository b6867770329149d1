import { compileNetwork, type Network } from '#geo/engine/network.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { frontageOffsets } from '#geo/streets/frontageOffsets.ts';
import { layOutLines, type Lines } from '#geo/streets/layOutLines.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import { flatRuler } from './workload/flatTown.ts';

/** A network of lines of which nothing else is known: no names, no numbers. */
export function networkOfLines(lines: Lines, frontageMetres: number): Network {
  const { laidOut } = layOutLines(lines, flatRuler);
  const streets: StreetsData = {
    ...buildStreetsData([], flatRuler),
    ...laidOut,
    segmentCount: lines.coordStart.length - 1,
    streetOf: new Int32Array(lines.coordStart.length - 1).fill(-1),
    frontageMetres,
    frontage: frontageMetres > 0 ? frontageOffsets(laidOut, frontageMetres, flatRuler) : NONE,
  };
  return compileNetwork(streets, { frontageMetres, ruler: flatRuler });
}

const NONE = new Float32Array(0);
