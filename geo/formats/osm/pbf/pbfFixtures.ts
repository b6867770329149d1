import { zlibSync } from 'fflate';
import { PbfWriter } from 'pbf';
import type { JsonElement } from '../osmFixtures.ts';

export interface PbfStyle {
  /** nodes in columns, as all programs write them */
  readonly isDense: boolean;
  readonly isPacked: boolean;
  readonly features?: readonly string[];
}

export const USUAL: PbfStyle = { isDense: true, isPacked: true };

/** The elements as OSM PBF, in the order of osmformat.proto: a header and a block of each type. */
export function osmPbf(elements: readonly JsonElement[], style: PbfStyle = USUAL): Uint8Array {
  const { features = ['OsmSchema-V0.6', 'DenseNodes'], isPacked } = style;
  const header = new PbfWriter();
  for (const feature of features) header.writeStringField(4, feature);
  const blocks = (['node', 'way', 'relation'] as const).flatMap((type) => {
    const some = elements.filter((element) => element.type === type);
    return some.length === 0 ? [] : [blobOf('OSMData', blockOf(some, style), isPacked)];
  });
  return joined([blobOf('OSMHeader', header.finish(), isPacked), ...blocks]);
}

/** A block of the file. `sizeBytes`: what it says to be when unpacked. */
export function blobOf(
  type: string,
  content: Uint8Array,
  isPacked: boolean,
  sizeBytes = content.length,
): Uint8Array {
  const blob = new PbfWriter();
  if (isPacked) {
    blob.writeVarintField(2, sizeBytes);
    blob.writeBytesField(3, zlibSync(content));
  } else blob.writeBytesField(1, content);
  const body = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return joined([length, head, body]);
}

function blockOf(elements: readonly JsonElement[], { isDense }: PbfStyle): Uint8Array {
  const texts = new Map([['', 0]]);
  const numberOf = (text: string) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  const group = new PbfWriter();
  if (isDense && elements[0]!.type === 'node') group.writeMessage(2, writeDense, elements);
  else for (const element of elements) group.writeMessage(FIELD[element.type]!, writeOne, element);
  const block = new PbfWriter();
  block.writeMessage(1, writeTexts, texts);
  block.writeBytesField(2, group.finish());
  return block.finish();

  function writeDense(nodes: readonly JsonElement[], pbf: PbfWriter): void {
    pbf.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
    pbf.writePackedSVarint(8, differences(nodes.map(({ lat }) => whole(lat!))));
    pbf.writePackedSVarint(9, differences(nodes.map(({ lon }) => whole(lon!))));
    const tags = nodes.flatMap(({ tags: ofNode = {} }) => [
      ...Object.entries(ofNode).flatMap((pair) => pair.map(numberOf)),
      0,
    ]);
    if (tags.some((number) => number !== 0)) pbf.writePackedVarint(10, tags);
  }

  function writeOne(
    { type, id, lat, lon, nodes = [], members = [], tags = {} }: JsonElement,
    pbf: PbfWriter,
  ): void {
    if (type === 'node') pbf.writeSVarintField(1, id);
    else pbf.writeVarintField(1, id);
    pbf.writePackedVarint(2, Object.keys(tags).map(numberOf));
    pbf.writePackedVarint(3, Object.values(tags).map(numberOf));
    if (type === 'node') {
      pbf.writeSVarintField(8, whole(lat!));
      pbf.writeSVarintField(9, whole(lon!));
    } else if (type === 'way') pbf.writePackedSVarint(8, differences([...nodes]));
    else {
      const types = members.map((member) => ['node', 'way', 'relation'].indexOf(member.type));
      pbf.writePackedVarint(
        8,
        members.map(({ role }) => numberOf(role)),
      );
      pbf.writePackedSVarint(9, differences(members.map(({ ref }) => ref)));
      pbf.writePackedVarint(10, types);
    }
  }
}

const FIELD: { readonly [type: string]: number } = { node: 1, way: 3, relation: 4 };

const writeTexts = (texts: ReadonlyMap<string, number>, pbf: PbfWriter) => {
  for (const text of texts.keys()) pbf.writeStringField(1, text);
};

const whole = (degrees: number) => Math.round(degrees * 1e7);

const differences = (numbers: number[]) =>
  numbers.map((number, i) => number - (i === 0 ? 0 : numbers[i - 1]!));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
