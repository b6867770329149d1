import { fail, succeed, type Result } from '#geo/result.ts';
import type { FormatReader, OpenedFile, Reading } from '../formatReader.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import { shapefilesIn } from '../shapefile/shapefilesIn.ts';
import { openShapefile } from '../shapefile/openShapefile.ts';
import { fileOfBytes, type SourceFile } from '../sourceFile.ts';
import { mapFilesIn } from './mapFilesIn.ts';
import { zipEntries, type ZipEntry } from './zipEntries.ts';

/** A KMZ in a zip is met; deeper are only bombs. */
const MAX_DEPTH = 1;

/** Says that a zip is an Excel workbook. */
const WORKBOOK = 'xl/workbook.xml';

/** Reads everything in a zip that is a map file: shapefiles, and files of any other format. */
export const openZip: FormatReader = async (file, reading) => {
  const { name, sizeBytes } = file;
  if (reading.depth > MAX_DEPTH) return fail({ code: 'import/zip-nested', file: name });
  const entries = await zipEntries(await file.bytes());
  if (!entries.ok) return fail({ ...entries.problem, file: name });
  if (entries.value.some(({ path }) => path === WORKBOOK)) {
    const { openXlsx } = await import('../xlsx/openXlsx.ts');
    return openXlsx(entries.value, name, reading.tally);
  }
  const { shapefiles, rest } = shapefilesIn(entries.value);
  const { sure, maybe } = mapFilesIn(rest);
  const certain: Part[] = [
    ...shapefiles.map((shapefile) => () => openShapefile(shapefile, name, reading.tally)),
    ...sure.map((entry) => () => openEntry(entry, name, reading)),
  ];
  const parts =
    certain.length > 0 ? certain : maybe.map((entry) => () => openEntry(entry, name, reading));
  if (parts.length === 0) return fail(nothingIn(entries.value, name));
  const opened = await openParts(parts, (done) =>
    reading.onProgress({ bytes: (sizeBytes * done) / parts.length, ofBytes: sizeBytes }),
  );
  // what may be a map file may be a list of terms as well
  return certain.length > 0 ? (firstProblem(opened) ?? together(opened)) : together(opened);
};

type Opened = Result<OpenedFile, ImportProblem>;
type Part = () => Promise<Opened>;

async function openParts(
  parts: readonly Part[],
  onDone: (done: number) => void,
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const part of parts) {
    opened.push(await part());
    onDone(opened.length);
  }
  return opened;
}

async function openEntry(entry: ZipEntry, zip: string, reading: Reading): Promise<Opened> {
  const bytes = await entry.unpack();
  if (!bytes.ok) return fail({ ...bytes.problem, file: zip });
  const opened = await reading.openInside(fileInside(entry, zip, bytes.value));
  return opened.ok ? succeed(named(opened.value, entry)) : opened;
}

const fileInside = (entry: ZipEntry, zip: string, bytes: Uint8Array): SourceFile =>
  fileOfBytes(`${zip}/${entry.path}`, bytes);

/** A file's only layer is called as the file is. */
function named(opened: OpenedFile, { path }: ZipEntry): OpenedFile {
  if (opened.kind === 'plan') return opened;
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return {
    kind: 'layers',
    layers: opened.layers.map((layer) => (layer.name === '' ? { ...layer, name } : layer)),
  };
}

const firstProblem = (opened: readonly Opened[]) => opened.find(({ ok }) => !ok);

/** The layers of all that could be opened; else a plan among it, else the first problem. */
function together(opened: readonly Opened[]): Opened {
  const files = opened.flatMap((one) => (one.ok ? [one.value] : []));
  const layers = files.flatMap((file): readonly RawLayer[] =>
    file.kind === 'layers' ? file.layers : [],
  );
  return layers.length > 0 || files.length === 0
    ? files.length === 0
      ? opened[0]!
      : succeed({ kind: 'layers', layers })
    : succeed(files[0]!);
}

function nothingIn(entries: readonly ZipEntry[], file: string): ImportProblem {
  return { code: 'import/zip-unread', file, names: entries.map(({ path }) => path).slice(0, 12) };
}
