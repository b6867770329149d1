import Point from '@mapbox/point-geometry';
import { fromVectorTileJs, type VectorTileFeatureLike } from '@maplibre/vt-pbf';
import { simplifyLine, type FlatLine } from '#geo/geometry/simplifyLine.ts';
import { chainLines } from './chainLines.ts';
import type { TileFrame } from './tileFrame.ts';
import { eachTileLine } from './tileLines.ts';

export type Properties = Readonly<Record<string, string | number | boolean>>;

/** The one layer of a tile in the making. */
export interface TileLayer {
  /** Adds what the tile shows of a line, if anything; two numbers a place, see `eachTileLine`. */
  readonly add: (lngLat: ArrayLike<number>, properties: Properties) => void;
  /** The tile: Mapbox Vector Tile, version 2; empty without lines. */
  readonly encode: () => Uint8Array<ArrayBuffer>;
}

interface Feature {
  readonly properties: Properties;
  readonly lines: FlatLine[];
}

const LINES = 2;
const VERSION = 2;

/**
 * Begins a tile. With `isJoining`, lines whose properties are equal become one feature, and far out
 * they go on in each other without the bends that are not seen: a tile of a whole town then has
 * fewer places by far.
 */
export function tileLayer(
  name: string,
  frame: TileFrame,
  { isJoining }: { readonly isJoining: boolean },
): TileLayer {
  const features: Feature[] = [];
  const byLook = new Map<string, Feature>();
  const featureOf = (properties: Properties): Feature => {
    const look = isJoining ? Object.values(properties).join('\n') : '';
    const known = isJoining ? byLook.get(look) : undefined;
    if (known) return known;
    const feature = { properties, lines: [] };
    features.push(feature);
    byLook.set(look, feature);
    return feature;
  };
  return {
    add(lngLat, properties) {
      let feature: Feature | null = null;
      eachTileLine(frame, lngLat, (piece) => {
        feature ??= featureOf(properties);
        feature.lines.push(piece);
      });
    },
    encode: () => {
      const { extent, tolerance } = frame;
      const isFar = isJoining && tolerance > 0;
      const drawn = isFar ? features.map((each) => drawnFar(each, tolerance)) : features;
      return encode(name, extent, drawn);
    },
  };
}

const drawnFar = ({ properties, lines }: Feature, tolerance: number): Feature => ({
  properties,
  lines: chainLines(lines).map((line) => simplifyLine(line, tolerance)),
});

function encode(
  name: string,
  extent: number,
  features: readonly Feature[],
): Uint8Array<ArrayBuffer> {
  if (features.length === 0) return new Uint8Array();
  const feature = (i: number): VectorTileFeatureLike => ({
    id: undefined,
    type: LINES,
    extent,
    properties: { ...features[i]!.properties },
    loadGeometry: () => features[i]!.lines.map(pointsOf),
  });
  const layer = { version: VERSION, name, extent, length: features.length, feature };
  // a copy: the writer's buffer is larger than what it wrote
  return fromVectorTileJs({ layers: { [name]: layer } }).slice();
}

function pointsOf(line: FlatLine): Point[] {
  return Array.from(
    { length: line.length / 2 },
    (_, i) => new Point(line[2 * i]!, line[2 * i + 1]!),
  );
}
