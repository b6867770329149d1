import { fail } from '#geo/result.ts';
import { createLayer, type LayerBuilder, type RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { localName } from '../xml/localName.ts';
import type { Attributes, XmlHandler } from '../xml/readXml.ts';
import { createGmlGeometry, type GmlGeometry } from './gmlGeometry.ts';
import { gmlSrs, type GmlSrs } from './srsAxes.ts';

/** Gathers the features of a GML document. */
export interface GmlLayers extends XmlHandler {
  layers(): readonly RawLayer[];
}

/** A feature that is being read. */
interface OpenFeature {
  readonly type: string;
  readonly id: string | null;
  /** how deep its element is */
  readonly depth: number;
  readonly members: Map<string, string>;
  /** the last of its geometries; a feature may have a point and an area */
  geometry: GmlGeometry | null;
}

/**
 *   <wfs:FeatureCollection> <wfs:member> <app:weg gml:id="7"> <app:naam>..</app:naam> <app:geom>..
 *                           -----------  a feature            a property              its geometry
 *                           wraps it
 */
export function createGmlLayers(tally: Tally): GmlLayers {
  const builders = new Map<
    string,
    { readonly builder: LayerBuilder; readonly srs: GmlSrs | null }
  >();
  /** the names of the elements around the place where the reading is */
  const path: string[] = [];
  let feature: OpenFeature | null = null;
  /** the geometry that is being read, and how deep its element is */
  let geometry: { readonly parts: GmlGeometry; readonly depth: number } | null = null;
  let skippedDepth: number | null = null;
  let text = '';
  let documentSrs: string | null = null;
  let isPage = false;

  function open(name: string, attributes: Attributes): void {
    const element = localName(name);
    const parent = path.at(-1) ?? '';
    path.push(element);
    text = '';
    if (path.length === 1) isPage = saysMore(attributes);
    if (element === 'Envelope' || element === 'Box') documentSrs ??= attributes['srsName'] ?? null;
    if (skippedDepth !== null) return;
    if (element === 'boundedBy') skippedDepth = path.length;
    else if (geometry) geometry.parts.open(element, attributes);
    else if (feature && GEOMETRIES.test(element)) startGeometry(element, attributes);
    else if (!feature && WRAPPERS.test(parent) && !COLLECTIONS.test(element)) {
      feature = startFeature(element, attributes);
    }
  }

  function startFeature(type: string, attributes: Attributes): OpenFeature {
    const id = attributes['gml:id'] ?? attributes['fid'] ?? null;
    return { type, id, depth: path.length, members: new Map(), geometry: null };
  }

  function startGeometry(element: string, attributes: Attributes): void {
    geometry = { parts: createGmlGeometry(), depth: path.length };
    geometry.parts.open(element, attributes);
  }

  function close(name: string): void {
    const element = localName(name);
    const depth = path.length;
    if (skippedDepth !== null) {
      if (depth === skippedDepth) skippedDepth = null;
    } else if (geometry) {
      geometry.parts.close(element);
      if (depth === geometry.depth) endGeometry(geometry.parts);
    } else if (feature) {
      if (depth === feature.depth) endFeature(feature);
      else takeProperty(feature, depth);
    }
    path.pop();
    text = '';
  }

  function endGeometry(parts: GmlGeometry): void {
    geometry = null;
    if (feature) feature.geometry = parts;
  }

  /** A property by its name, one of a part of the feature by the names on the way to it. */
  function takeProperty({ members, depth: featureDepth }: OpenFeature, depth: number): void {
    const value = text.trim();
    const column = path.slice(featureDepth, depth).join('.');
    if (value !== '' && !members.has(column)) members.set(column, value);
  }

  function endFeature({ type, id, members, geometry: parts }: OpenFeature): void {
    feature = null;
    const { builder, srs } = layerOf(type, parts?.srsName() ?? documentSrs);
    builder.add({
      id,
      members: Object.fromEntries(members),
      shapes: parts ? parts.shapes(srs?.isSwapped ?? false) : fail('no-geometry'),
    });
  }

  /** A kind of feature in one coordinate system. */
  function layerOf(type: string, srsName: string | null) {
    const key = `${type} ${srsName ?? ''}`;
    const known = builders.get(key);
    if (known) return known;
    const srs = srsName === null ? null : gmlSrs(srsName);
    const layer = { builder: createLayer(type, tally), srs };
    builders.set(key, layer);
    return layer;
  }

  return {
    open,
    text: (piece) => {
      if (geometry) geometry.parts.text(piece);
      else if (feature) text += piece;
    },
    close,
    layers: () =>
      [...builders.values()].map(({ builder, srs }) => builder.layer(srs?.crs ?? null, isPage)),
  };
}

// gml:featureMember, wfs:member, gml:featureMembers, the members of a city model
const WRAPPERS = /^(featureMembers?|member|cityObjectMember)$/;
const COLLECTIONS = /^(FeatureCollection|SimpleFeatureCollection)$/;
const GEOMETRIES =
  /^(Multi)?(Point|LineString|Curve|Polygon|Surface|Geometry|Solid)$|^(Composite(Curve|Surface)|LinearRing|OrientableCurve|PolyhedralSurface|TriangulatedSurface|Circle|Arc)$/;

/** Whether a service says that it has more than it sent. */
function saysMore({ numberMatched, numberReturned }: Attributes): boolean {
  return Number(numberMatched) > Number(numberReturned);
}
