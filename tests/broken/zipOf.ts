import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

/** Files in a zip, by their paths. */
export async function zipOf(
  files: { readonly [path: string]: string | Uint8Array },
  options: { readonly password?: string } = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) {
    await writer.add(
      path,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** The zip with another size in its list of files than its first file has. */
export function lyingZip(zip: Uint8Array, sizeBytes: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  const list = lying.findLastIndex(
    (_, i) => i < lying.length - 4 && view.getUint32(i) === LIST_ENTRY,
  );
  view.setUint32(list + 24, sizeBytes, true);
  return lying;
}

const LIST_ENTRY = 0x504b0102;
