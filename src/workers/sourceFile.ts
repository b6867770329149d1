import type { SourceFile } from '#geo/formats/sourceFile.ts';

/** A chosen or dropped file as the core reads it, with what belongs to it. */
export function sourceFile(file: File, beside: readonly File[] = []): SourceFile {
  return {
    beside: beside.map((each) => sourceFile(each)),
    name: file.name,
    sizeBytes: file.size,
    start: async (bytes) => new Uint8Array(await file.slice(0, bytes).arrayBuffer()),
    chunks: () => chunksOf(file),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** The stream of a file can be looped over directly in some browsers only. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
