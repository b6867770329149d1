import { succeed } from '#geo/result.ts';
import type { FormatReader } from '../formatReader.ts';
import { readXml } from '../xml/readXml.ts';
import { createGmlLayers } from './gmlLayers.ts';

/** Reads GML 2 and 3 as web feature services give it, a layer for each kind of feature. */
export const openGml: FormatReader = async (file, { tally, onProgress }) => {
  const layers = createGmlLayers(tally);
  const read = await readXml(file, layers, tally, onProgress);
  return read.ok ? succeed({ kind: 'layers', layers: layers.layers() }) : read;
};
