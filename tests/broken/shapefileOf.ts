import { zipOf } from './zipOf.ts';

type Line = readonly (readonly [number, number])[];

export interface TestShapefile {
  readonly lines: readonly Line[];
  readonly names: readonly string[];
  readonly prj?: string;
  readonly cpg?: string;
  /** done to the parts before they are zipped */
  readonly alter?: (parts: { [extension: string]: Uint8Array | string }) => void;
}

/** A zipped shapefile of lines with a column "name", without the index that is seldom there. */
export function shapefileOf(shapefile: TestShapefile): Promise<Uint8Array> {
  const { lines, names, prj, cpg, alter } = shapefile;
  const parts: { [extension: string]: Uint8Array | string } = {
    shp: shpOf(lines),
    dbf: dbfOf(names),
    ...(prj === undefined ? {} : { prj }),
    ...(cpg === undefined ? {} : { cpg }),
  };
  alter?.(parts);
  return zipOf(
    Object.fromEntries(
      Object.entries(parts).map(([extension, part]) => [`straten.${extension}`, part]),
    ),
  );
}

const LINES = 3;

function shpOf(lines: readonly Line[]): Uint8Array {
  const sizes = lines.map((line) => 8 + 44 + 4 + 16 * line.length);
  const bytes = new Uint8Array(100 + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, LINES, true);
  let at = 100;
  for (const [i, line] of lines.entries()) {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, (sizes[i]! - 8) / 2);
    view.setInt32(at + 8, LINES, true);
    view.setInt32(at + 44, 1, true);
    view.setInt32(at + 48, line.length, true);
    for (const [j, [x, y]] of line.entries()) {
      view.setFloat64(at + 56 + 16 * j, x, true);
      view.setFloat64(at + 64 + 16 * j, y, true);
    }
    at += sizes[i]!;
  }
  return bytes;
}

const NAME_BYTES = 40;

/** In Windows-1252, as far as it is the same as Unicode. */
function dbfOf(names: readonly string[]): Uint8Array {
  const rowBytes = 1 + NAME_BYTES;
  const bytes = new Uint8Array(65 + rowBytes * names.length).fill(0x20, 65);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, names.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, rowBytes, true);
  bytes.set(latin1('name'), 32);
  bytes.set(latin1('C'), 43);
  bytes[48] = NAME_BYTES;
  bytes[64] = 0x0d;
  for (const [i, name] of names.entries()) bytes.set(latin1(name), 65 + rowBytes * i + 1);
  return bytes;
}

export const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
