import { SaxesParser } from 'saxes';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { OnProgress } from '../formatReader.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Tally } from '../tally.ts';
import { createXmlDecoder } from './xmlDecoder.ts';

/** What is told of a document while it is read. Names are as they are written, prefix and all. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** may come in pieces */
  text(text: string): void;
  close(name: string): void;
}
export type Attributes = { readonly [name: string]: string };

// a map file is some twenty deep
const MAX_DEPTH = 256;

/**
 * Reads XML as it comes in. Definitions of its own, with which ten lines can be a billion, are
 * refused; so is what is not XML, at the place where it is not.
 */
export async function readXml(
  file: SourceFile,
  handler: XmlHandler,
  tally: Tally,
  onProgress: OnProgress = () => {},
): Promise<Result<null, ImportProblem>> {
  const decoder = createXmlDecoder();
  const parser = createParser(handler, file.name);
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    const written = parser.write(decoder.decode(chunk));
    if (!written.ok) return written;
    bytes += chunk.length;
    onProgress({ bytes, ofBytes: file.sizeBytes });
  }
  const ended = parser.end();
  if (ended.ok && decoder.hadLatin1()) tally.repair('latin-1-text');
  return ended;
}

function createParser(handler: XmlHandler, file: string) {
  // no namespaces: files that forget to declare one are common, and names tell enough
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let problem: ImportProblem | null = null;
  const stop = (found: ImportProblem) => {
    problem ??= found;
  };
  const at = () => ({ line: parser.line, column: parser.column + 1 });

  parser.on('error', () => stop({ code: 'import/bad-xml', file, at: at() }));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) stop({ code: 'import/xml-entities', file });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (problem) return;
    if (++depth > MAX_DEPTH) return stop({ code: 'import/too-deep', file });
    handler.open(name, attributes as Attributes);
  });
  const text = (piece: string) => {
    if (!problem && depth > 0) handler.text(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    if (problem) return;
    depth--;
    handler.close(name);
  });

  const outcome = () => (problem ? fail(problem) : succeed(null));
  return {
    write: (piece: string): Result<null, ImportProblem> => {
      parser.write(piece);
      return outcome();
    },
    end: (): Result<null, ImportProblem> => {
      // an element that the end leaves open is an end too early, and no other fault
      if (depth > 0) stop({ code: 'import/truncated', file, at: at() });
      parser.close();
      return outcome();
    },
  };
}
