import { distinctNames } from './distinctNames.ts';
import { joinBytes } from './joinBytes.ts';
import type { LayerWriter } from './outLayer.ts';
import { plainFileName, zipFiles, type ZippedFile } from './zipFiles.ts';

/** Writes each layer as a file of its own, in a zip: for formats that hold one layer. */
export const fileEach = (write: LayerWriter, extension: string): LayerWriter =>
  async function* writeFiles(layers, onWritten) {
    const names = distinctNames(
      layers.map(({ name }) => plainFileName(name) || 'features'),
      { longest: 60 },
    );
    const files: ZippedFile[] = [];
    for (const [i, layer] of layers.entries()) {
      const pieces = await bytesOf(write([layer], onWritten));
      files.push({ path: `${names[i]!}.${extension}`, content: pieces });
    }
    yield zipFiles(files);
  };

async function bytesOf(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) {
    parts.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
  }
  return joinBytes(parts);
}
