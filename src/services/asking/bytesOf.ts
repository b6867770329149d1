/** The body of an answer, or null when it is larger than that; then no more of it is fetched. */
export async function bytesOf(response: Response, limitBytes: number): Promise<ArrayBuffer | null> {
  const said = Number(response.headers.get('Content-Length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = said;
  for (let got = 0; size <= limitBytes;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    got += value.length;
    // what is said may be less than what comes
    size = Math.max(size, got);
  }
  // nobody waits for the end of what nobody wants
  reader.cancel().catch(() => {});
  return null;
}
