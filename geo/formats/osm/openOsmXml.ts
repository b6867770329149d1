import { succeed } from '#geo/result.ts';
import type { Place } from '../crs/projections.ts';
import type { FormatReader } from '../formatReader.ts';
import { readXml, type Attributes } from '../xml/readXml.ts';
import type { OsmElement } from './osmElement.ts';
import { createOsmLayer } from './osmLayer.ts';

/** Reads OSM XML: extracts, exports of openstreetmap.org and JOSM, and Overpass' XML. */
export const openOsmXml: FormatReader = async (file, { tally, onProgress }) => {
  const layer = createOsmLayer(tally);
  const handler = elementHandler((element) => layer.add(element));
  const read = await readXml(file, handler, tally, onProgress);
  return read.ok ? succeed({ kind: 'layers', layers: [layer.end()] }) : read;
};

type Growing<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** An element while its children come in. */
interface Draft extends Growing<Omit<OsmElement, 'tags' | 'nodes' | 'places' | 'members'>> {
  readonly tags: Record<string, string>;
  readonly nodes: number[];
  places: (Place | null)[] | null;
  readonly members: {
    type: string;
    ref: number;
    role: string;
    places: (Place | null)[] | null;
  }[];
}

function elementHandler(take: (element: OsmElement) => void) {
  let draft: Draft | null = null;
  let isInMember = false;

  function open(name: string, attributes: Attributes): void {
    if (name === 'node' || name === 'way' || name === 'relation') {
      draft = isDeleted(attributes) ? null : draftOf(name, attributes);
    } else if (!draft) return;
    else if (name === 'tag') draft.tags[attributes['k'] ?? ''] = attributes['v'] ?? '';
    else if (name === 'center') draft.at = placeIn(attributes);
    else if (name === 'nd') addNode(draft, attributes);
    else if (name === 'member') {
      isInMember = true;
      const { type = '', ref, role = '' } = attributes;
      draft.members.push({ type, ref: Number(ref), role, places: null });
    }
  }

  function addNode(to: Draft, attributes: Attributes): void {
    const place = placeIn(attributes);
    const owner = isInMember ? to.members.at(-1)! : to;
    // with "out geom" each node says where it is
    if (place || owner.places) owner.places = [...(owner.places ?? []), place];
    if (!isInMember && attributes['ref'] !== undefined) to.nodes.push(Number(attributes['ref']));
  }

  function close(name: string): void {
    if (name === 'member') isInMember = false;
    if (!draft || name !== draft.type) return;
    take(draft);
    draft = null;
  }

  return { open, close, text: () => {} };
}

function draftOf(type: OsmElement['type'], attributes: Attributes): Draft {
  const at = placeIn(attributes);
  return { type, id: Number(attributes['id']), tags: {}, at, nodes: [], places: null, members: [] };
}

/** JOSM keeps what is to be deleted, and the history of the map what was. */
const isDeleted = ({ action, visible }: Attributes) => action === 'delete' || visible === 'false';

function placeIn({ lat, lon }: Attributes): Place | null {
  return lat === undefined || lon === undefined ? null : [Number(lon), Number(lat)];
}
