/** An element as Overpass' JSON has it. */
export interface JsonElement {
  readonly type: string;
  readonly id: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly nodes?: readonly number[];
  readonly members?: readonly {
    readonly type: string;
    readonly ref: number;
    readonly role: string;
  }[];
  readonly tags?: { readonly [key: string]: string };
}

export const osmJson = (elements: readonly object[], more: object = {}): string =>
  JSON.stringify({ version: 0.6, generator: 'Overpass API', ...more, elements });

/** The same elements as OSM XML. */
export const osmXml = (elements: readonly JsonElement[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n${elements.map(xmlOf).join('')}</osm>\n`;

function xmlOf({ type, id, lat, lon, nodes = [], members = [], tags = {} }: JsonElement): string {
  const place = lat === undefined ? '' : ` lat="${lat}" lon="${lon}"`;
  const children = [
    ...nodes.map((ref) => `<nd ref="${ref}"/>`),
    ...members.map(
      (member) => `<member type="${member.type}" ref="${member.ref}" role="${member.role}"/>`,
    ),
    ...Object.entries(tags).map(
      ([key, value]) => `<tag k="${escaped(key)}" v="${escaped(value)}"/>`,
    ),
  ];
  return `<${type} id="${id}"${place}>${children.join('')}</${type}>\n`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
