import { PbfReader } from 'pbf';
import type { Place } from '../../crs/projections.ts';
import type { OsmElement, OsmMember, Tags } from '../osmElement.ts';

/** What all elements of a block have in common. */
interface Common {
  /** the texts of tags and roles, which elements name by their numbers */
  readonly texts: string[];
  /** degrees are whole numbers of these, in 1e-9 degree, from the offsets on */
  granularity: number;
  latOffset: number;
  lonOffset: number;
}

/** Gives the elements of a PrimitiveBlock (osmformat.proto of OSM-binary) one by one. */
export function readPbfBlock(content: Uint8Array, take: (element: OsmElement) => void): void {
  const common: Common = { texts: [], granularity: 100, latOffset: 0, lonOffset: 0 };
  const groups: number[] = [];
  const block = new PbfReader(content);
  block.readFields((field, _, pbf) => {
    if (field === 1) pbf.readMessage(takeText, common);
    // what the numbers in a group mean may stand behind it
    else if (field === 2) groups.push(pbf.pos);
    else if (field === 17) common.granularity = pbf.readVarint();
    else if (field === 19) common.latOffset = pbf.readVarint(true);
    else if (field === 20) common.lonOffset = pbf.readVarint(true);
  }, null);
  for (const at of groups) {
    block.pos = at;
    block.readMessage((field, _, pbf) => takeGroup(field, pbf, common, take), null);
  }
}

/** What a block's file asks of its reader, of a HeaderBlock. */
export function requiredFeatures(content: Uint8Array): readonly string[] {
  return new PbfReader(content).readFields<string[]>((field, features, pbf) => {
    if (field === 4) features.push(pbf.readString());
  }, []);
}

function takeText(field: number, { texts }: Common, pbf: PbfReader): void {
  if (field === 1) texts.push(pbf.readString());
}

function takeGroup(
  field: number,
  pbf: PbfReader,
  common: Common,
  take: (element: OsmElement) => void,
): void {
  if (field === 2) return takeDense(fieldsOf(pbf), common, take);
  const type = TYPES[[1, 3, 4].indexOf(field)];
  if (type) take(elementOf(type, fieldsOf(pbf), common));
}

const TYPES = ['node', 'way', 'relation'] as const;

/** The numbers of an element, by the numbers of its fields. */
interface Fields {
  id: number;
  readonly ids: number[];
  readonly keys: number[];
  readonly values: number[];
  /** of a way its nodes, of a relation the texts of its roles: field 8, as it came */
  readonly eight: number[];
  readonly nine: number[];
  readonly ten: number[];
}

/**
 * The fields of any element. They have the same numbers and differ in what the numbers mean: with
 * a sign or without, one or several.
 */
function fieldsOf(pbf: PbfReader): Fields {
  const fields: Fields = { id: 0, ids: [], keys: [], values: [], eight: [], nine: [], ten: [] };
  return pbf.readMessage((field, to, reader) => {
    if (field === 1) takeId(reader, to);
    else if (field === 2) reader.readPackedVarint(to.keys);
    else if (field === 3) reader.readPackedVarint(to.values);
    else if (field === 8) reader.readPackedVarint(to.eight);
    else if (field === 9) reader.readPackedVarint(to.nine);
    else if (field === 10) reader.readPackedVarint(to.ten);
  }, fields);
}

function takeId(pbf: PbfReader, to: Fields): void {
  if (pbf.type === LIST) pbf.readPackedVarint(to.ids);
  else to.id = pbf.readVarint(true);
}

const LIST = 2;

function elementOf(type: OsmElement['type'], fields: Fields, common: Common): OsmElement {
  const { id, eight, nine, ten } = fields;
  const isNode = type === 'node';
  // some programs write down with a way where it runs
  const isPlaced = type === 'way' && nine.length > 0;
  return {
    type,
    // a node's has a sign, those of ways and relations have none
    id: isNode ? signed(id) : id,
    tags: tagsOf(fields, common),
    at: isNode ? placeOf(signed(eight[0]!), signed(nine[0]!), common) : null,
    nodes: type === 'way' ? summed(eight) : [],
    places: isPlaced ? placesOf(nine, ten, common) : null,
    members: type === 'relation' ? membersOf(fields, common) : [],
  };
}

/** Nodes in columns: each number is the difference with the one before it. */
function takeDense(fields: Fields, common: Common, take: (element: OsmElement) => void): void {
  const ids = summed(fields.ids);
  const places = placesOf(fields.eight, fields.nine, common);
  const tags = denseTags(fields.ten, common);
  if (places.length !== ids.length) throw new RangeError(`${ids.length} nodes`);
  ids.forEach((id, i) =>
    take({
      type: 'node',
      id,
      tags: tags.next().value ?? NO_TAGS,
      at: places[i]!,
      nodes: [],
      places: null,
      members: [],
    }),
  );
}

function placesOf(lats: readonly number[], lons: readonly number[], common: Common): Place[] {
  if (lats.length !== lons.length) throw new RangeError(`${lats.length} places`);
  const summedLons = summed(lons);
  return summed(lats).map((lat, i) => placeOf(lat, summedLons[i]!, common));
}

const NO_TAGS: Tags = {};

/** key, value, key, value, 0 for each node in turn; nothing at all when none has a tag. */
function* denseTags(numbers: readonly number[], { texts }: Common): Generator<Tags, undefined> {
  let at = 0;
  while (at < numbers.length) {
    const entries: [string, string][] = [];
    for (; at < numbers.length && numbers[at] !== 0; at += 2) {
      entries.push([textAt(texts, numbers[at]!), textAt(texts, numbers[at + 1]!)]);
    }
    at++;
    yield entries.length === 0 ? NO_TAGS : Object.fromEntries(entries);
  }
}

function tagsOf({ keys, values }: Fields, { texts }: Common): Tags {
  return Object.fromEntries(
    keys.map((key, i) => [textAt(texts, key), textAt(texts, values[i] ?? -1)]),
  );
}

function membersOf({ eight: roles, nine, ten: types }: Fields, { texts }: Common): OsmMember[] {
  return summed(nine).map((ref, i) => ({
    type: TYPES[types[i] ?? -1] ?? '',
    ref,
    role: textAt(texts, roles[i] ?? -1),
    places: null,
  }));
}

function textAt(texts: readonly string[], number: number): string {
  const text = texts[number];
  if (text === undefined) throw new RangeError(`no text ${number}`);
  return text;
}

function placeOf(lat: number, lon: number, { granularity, latOffset, lonOffset }: Common): Place {
  return [(lonOffset + granularity * lon) / 1e9, (latOffset + granularity * lat) / 1e9];
}

/** A number whose last bit is its sign. */
const signed = (number: number) => (number % 2 === 1 ? (number + 1) / -2 : number / 2);

function summed(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += signed(difference)));
}
