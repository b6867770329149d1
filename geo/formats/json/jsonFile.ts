import { fail, succeed, type Result } from '#geo/result.ts';
import { createGeoJsonLayer } from '../geojson/geoJsonLayer.ts';
import { isEncryptedPlan } from '../encryptedPlan/encryptedPlan.ts';
import type { OpenedFile } from '../formatReader.ts';
import type { ImportProblem } from '../importProblem.ts';
import { isObject } from '../isObject.ts';
import { isPlanFile } from '../planFile/isPlanFile.ts';
import type { Tally } from '../tally.ts';
import { osmElementOf } from '../osm/osmElement.ts';
import { createOsmLayer } from '../osm/osmLayer.ts';
import { jsonDialect } from './jsonDialect.ts';
import { repairsOf } from './readJson.ts';
import { splitJson, type JsonRest } from './splitJson.ts';
import { createUtf8Reader } from './utf8Chunks.ts';

/** Reads a JSON file of any sort as it comes in. */
export interface JsonFileReader {
  /** Takes the next bytes, in any Unicode encoding; they must not change any more. */
  push(chunk: Uint8Array): Result<null, ImportProblem>;
  end(): Result<OpenedFile, ImportProblem>;
}

/** `file` names the file in problems; what is skipped and mended is counted in `tally`. */
export function createJsonFileReader(file: string, tally: Tally): JsonFileReader {
  const toUtf8 = createUtf8Reader();
  const geoJson = createGeoJsonLayer(tally);
  const osm = createOsmLayer(tally);
  const splitter = splitJson(['features', 'elements'], (list, members) => {
    if (list === 'features') geoJson.takeFeatures(members);
    else if (list === 'elements') takeElements(members);
    else geoJson.takeDocuments(members);
  });

  function takeElements(members: readonly unknown[]): void {
    for (const element of members.map(osmElementOf)) if (element) osm.add(element);
  }

  function fileOf(rest: JsonRest): Result<OpenedFile, ImportProblem> {
    const { document, isSequence } = rest;
    for (const code of repairsOf(rest)) tally.repair(code);
    if (isSequence) return succeed({ kind: 'layers', layers: [geoJson.endSequence()] });
    if (isPlanFile(document) || isEncryptedPlan(document)) {
      return succeed({ kind: 'plan', document });
    }
    if (isOverpass(document)) {
      const { remark, elements } = document;
      if (typeof remark === 'string') return fail({ code: 'import/partial-answer', file, remark });
      takeElements(elements);
      return succeed({ kind: 'layers', layers: [osm.end()] });
    }
    const layer = geoJson.endDocument(document);
    return layer
      ? succeed({ kind: 'layers', layers: [layer] })
      : fail({ code: 'import/not-geojson', file, found: jsonDialect(document) });
  }

  return {
    push: (chunk) => {
      const pushed = splitter.push(toUtf8(chunk));
      return pushed.ok ? pushed : fail({ ...pushed.problem, file });
    },
    end: () => {
      const rest = splitter.end();
      return rest.ok ? fileOf(rest.value) : fail({ ...rest.problem, file });
    },
  };
}

/** Whether a document is an answer of Overpass, or another list of OpenStreetMap's elements. */
function isOverpass(
  document: unknown,
): document is { readonly elements: readonly unknown[]; readonly remark?: unknown } {
  return (
    isObject(document) &&
    Array.isArray(document['elements']) &&
    ('osm3s' in document || 'generator' in document || 'version' in document)
  );
}
