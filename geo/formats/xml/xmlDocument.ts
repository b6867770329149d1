import { DOMImplementation, type Document, type Node } from '@xmldom/xmldom';
import { succeed, type Result } from '#geo/result.ts';
import type { Reading } from '../formatReader.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { SourceFile } from '../sourceFile.ts';
import { readXml } from './readXml.ts';

/** Reads XML into a tree, for libraries that want one; workers and Node have none of their own. */
export async function xmlDocument(
  file: SourceFile,
  { tally, onProgress }: Pick<Reading, 'tally' | 'onProgress'>,
): Promise<Result<Document, ImportProblem>> {
  const document = new DOMImplementation().createDocument(null, '');
  let parent: Node = document;
  const handler = {
    open: (name: string, attributes: { readonly [name: string]: string }) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      parent = parent.appendChild(element);
    },
    text: (text: string) => parent.appendChild(document.createTextNode(text)),
    close: () => {
      parent = parent.parentNode!;
    },
  };
  const read = await readXml(file, handler, tally, onProgress);
  return read.ok ? succeed(document) : read;
}
