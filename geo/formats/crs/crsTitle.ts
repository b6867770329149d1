import { epsgCodeIn } from './crsName.ts';

/**
 * The name of a coordinate system for people: "BD72 / Belgian Lambert 72 (EPSG:31370)" of
 * "urn:ogc:def:crs:EPSG::31370". One that is not known keeps the name that it has.
 */
export function crsTitle(text: string): string {
  const code = epsgCodeIn(text);
  const title = code !== null && Object.hasOwn(TITLES, code) ? TITLES[code] : undefined;
  return title === undefined ? text : `${title} (EPSG:${code})`;
}

/** As the EPSG registry has them: what files of neighbours, of Europe and of former days are in. */
const TITLES: { readonly [code: string]: string } = {
  28991: 'Amersfoort / RD Old',
  4289: 'Amersfoort',
  31370: 'BD72 / Belgian Lambert 72',
  3812: 'ETRS89 / Belgian Lambert 2008',
  4313: 'BD72',
  2154: 'RGF93 v1 / Lambert-93',
  27700: 'OSGB36 / British National Grid',
  31466: 'DHDN / 3-degree Gauss-Kruger zone 2',
  31467: 'DHDN / 3-degree Gauss-Kruger zone 3',
  4314: 'DHDN',
  25830: 'ETRS89 / UTM zone 30N',
  25833: 'ETRS89 / UTM zone 33N',
  32630: 'WGS 84 / UTM zone 30N',
  32633: 'WGS 84 / UTM zone 33N',
  3034: 'ETRS89-extended / LCC Europe',
  3035: 'ETRS89-extended / LAEA Europe',
  23031: 'ED50 / UTM zone 31N',
  23032: 'ED50 / UTM zone 32N',
  4230: 'ED50',
  3395: 'WGS 84 / World Mercator',
};
