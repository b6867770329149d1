import type { Place } from '../crs/projections.ts';
import { isObject } from '../isObject.ts';

/** A node, way or relation of OpenStreetMap, from any of its formats. */
export interface OsmElement {
  readonly type: 'node' | 'way' | 'relation';
  readonly id: number;
  readonly tags: Tags;
  /** where a node is, or the middle of something when that was asked for */
  readonly at: Place | null;
  /** the nodes of a way */
  readonly nodes: readonly number[];
  /** where they are, when they come along; null: outside of the extract */
  readonly places: readonly (Place | null)[] | null;
  readonly members: readonly OsmMember[];
}

export interface OsmMember {
  readonly type: string;
  readonly ref: number;
  readonly role: string;
  readonly places: readonly (Place | null)[] | null;
}

export type Tags = { readonly [key: string]: string };

/** An element of Overpass' JSON or of JSON that has the same form; null of anything else. */
export function osmElementOf(value: unknown): OsmElement | null {
  if (!isObject(value)) return null;
  const { type, id, tags, nodes, members } = value;
  if (type !== 'node' && type !== 'way' && type !== 'relation') return null;
  if (typeof id !== 'number') return null;
  return {
    type,
    id,
    tags: isObject(tags) ? (tags as Tags) : {},
    at: placeOf(value) ?? placeOf(value['center']),
    nodes: Array.isArray(nodes) ? nodes.filter((node) => typeof node === 'number') : [],
    places: placesOf(value['geometry']),
    members: Array.isArray(members) ? members.flatMap(memberOf) : [],
  };
}

function memberOf(value: unknown): OsmMember[] {
  if (!isObject(value)) return [];
  const { type, ref, role, geometry } = value;
  if (typeof type !== 'string' || typeof ref !== 'number') return [];
  return [{ type, ref, role: typeof role === 'string' ? role : '', places: placesOf(geometry) }];
}

function placesOf(value: unknown): (Place | null)[] | null {
  return Array.isArray(value) ? value.map(placeOf) : null;
}

function placeOf(value: unknown): Place | null {
  if (!isObject(value)) return null;
  const { lat, lon } = value;
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}
