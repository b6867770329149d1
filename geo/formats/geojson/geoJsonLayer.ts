import { crsName } from '../crs/crsName.ts';
import { isObject } from '../isObject.ts';
import { createLayer, type RawLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import { shapesOf } from './shapesOf.ts';

/** Makes a layer of the features of a GeoJSON file, which may come in batches. */
export interface GeoJsonLayer {
  /** Takes members of the `features` of a collection. */
  takeFeatures(members: readonly unknown[]): void;
  /** Takes documents of a sequence: features, geometries or collections. */
  takeDocuments(documents: readonly unknown[]): void;
  /** The layer, when the document around the features is GeoJSON; null when it is not. */
  endDocument(document: unknown): RawLayer | null;
  endSequence(): RawLayer;
}

export function createGeoJsonLayer(tally: Tally): GeoJsonLayer {
  const builder = createLayer('', tally);

  function add(member: unknown): void {
    if (!isObject(member) || member['type'] !== 'Feature') return builder.skip('not-a-feature');
    const { id, properties, geometry } = member;
    builder.add({
      id: idOf(id),
      members: isObject(properties) ? properties : {},
      shapes: shapesOf(geometry),
    });
  }

  return {
    takeFeatures: (members) => members.forEach(add),
    takeDocuments: (documents) => {
      for (const document of documents) (membersOf(document) ?? [document]).forEach(add);
    },
    endDocument: (document) => {
      const members = membersOf(document);
      if (!members || !isObject(document)) return null;
      members.forEach(add);
      return builder.layer(crsName(document['crs']), isPage(document, builder.found()));
    },
    endSequence: () => builder.layer(null),
  };
}

/** The features of a FeatureCollection, a Feature or a bare geometry; null of anything else. */
function membersOf(document: unknown): readonly unknown[] | null {
  if (!isObject(document)) return null;
  const { type, features } = document;
  if (type === 'FeatureCollection') return Array.isArray(features) ? features : null;
  if (type === 'Feature') return [document];
  return typeof type === 'string' && GEOMETRY_TYPE.test(type)
    ? [{ type: 'Feature', geometry: document }]
    : null;
}

const GEOMETRY_TYPE = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

function idOf(id: unknown): string | null {
  const text = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  return text === '' ? null : text;
}

/** Whether an OGC API says that there is more where this came from. */
function isPage(document: { readonly [name: string]: unknown }, count: number): boolean {
  const { numberMatched, links } = document;
  if (typeof numberMatched === 'number') return numberMatched > count;
  return Array.isArray(links) && links.some((link) => isObject(link) && link['rel'] === 'next');
}
