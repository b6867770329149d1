import { rowsOf, type DataSetRows } from '#geo/formats/dataSetRows.ts';
import { districtSchema } from '#geo/plan/district.ts';
import { addressSchema } from '#geo/streets/address.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { packStreetsData, unpackStreetsData } from '#geo/streets/packStreetsData.ts';
import { segmentsOf } from '#geo/streets/segmentsOf.ts';
import type { DataSetContent } from '#geo/formats/planFile/planFile.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';

/**
 * A data set as it is stored: streets in columns, the smaller ones as JSON. A blob, because the page
 * that hands it on, and stores it, then never copies what is in it.
 */
export const encodeDataSet = (content: DataSetRows): Blob => new Blob([bytesOf(content)]);

/** What is in the blob of a data set; null when it is damaged, or the device does not give it. */
export async function readDataSetBlob(blob: Blob | null): Promise<ArrayBuffer | null> {
  try {
    return blob && (await blob.arrayBuffer());
  } catch {
    return null;
  }
}

function bytesOf(content: DataSetRows): ArrayBuffer {
  switch (content.kind) {
    case 'streets':
      return packStreetsData(buildStreetsData(content.segments));
    case 'districts':
      return encodeJson(content.districts);
    case 'addresses':
      return encodeJson(content.addresses);
  }
}

/** A stored data set as a plan file writes it; null when its bytes are damaged. */
export function decodeDataSet(kind: DataSetKind, bytes: ArrayBuffer): DataSetContent | null {
  if (kind === 'streets') {
    const data = unpackStreetsData(bytes);
    return data.ok ? { kind, segments: segmentsOf(data.value) } : null;
  }
  if (kind === 'districts') {
    const districts = districtSchema.array().safeParse(decodeJson(bytes));
    return districts.success ? { kind, districts: districts.data } : null;
  }
  const addresses = addressSchema.array().safeParse(decodeJson(bytes));
  return addresses.success ? { kind, addresses: addresses.data } : null;
}

/** How many there are of what a data set holds. */
export const countOf = (content: DataSetRows): number => rowsOf(content).length;

function encodeJson(value: unknown): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer;
}

function decodeJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
