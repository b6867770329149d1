/** A file as whoever runs the core gives it, read once or more. */
export interface SourceFile {
  /** as the user knows it */
  readonly name: string;
  readonly sizeBytes: number;
  /** its first bytes, as many as asked or as there are */
  start(bytes: number): Promise<Uint8Array>;
  /** all of it, piece by piece; the pieces do not change afterwards */
  chunks(): AsyncIterable<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  /** what came along with it and belongs to it: the other parts of a shapefile */
  readonly beside?: readonly SourceFile[];
}

/** A file that is in memory. */
export function fileOfBytes(name: string, content: Uint8Array): SourceFile {
  return {
    name,
    sizeBytes: content.length,
    start: async (bytes) => content.subarray(0, bytes),
    chunks: () => chunksOf(content),
    bytes: async () => content,
  };
}

// between two of them whoever asked can be told how far it is
const CHUNK_BYTES = 1_000_000;

async function* chunksOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += CHUNK_BYTES) {
    yield content.subarray(at, at + CHUNK_BYTES);
  }
}
