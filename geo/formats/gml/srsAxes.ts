import { namedCrs, type NamedCrs } from '../crs/crsName.ts';

/** The system that a `srsName` of GML gives, and in which order its coordinates are. */
export interface GmlSrs {
  readonly crs: NamedCrs;
  /** latitude stands first */
  readonly isSwapped: boolean;
}

/**
 * A `urn:` or a web address under `/def/crs/` means the axes as EPSG has them: of degrees, latitude
 * first (OGC 09-048r5). "EPSG:4326" and "...epsg.xml#4326", which are older, mean x first, as does
 * CRS84. Metres are x first in every system that is read.
 */
export function gmlSrs(srsName: string): GmlSrs {
  const crs = namedCrs(srsName);
  const isByEpsg = /^(urn:(x-)?ogc:def:crs:epsg:|https?:\/\/www\.opengis\.net\/def\/crs\/epsg\/)/i;
  return { crs, isSwapped: crs.known === 'EPSG:4326' && isByEpsg.test(srsName) };
}
