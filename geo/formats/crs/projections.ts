import proj4, { type Converter } from 'proj4';

/** The coordinate systems that are read and written. */
export const KNOWN_CRS = [
  /** WGS84, in degrees */
  'EPSG:4326',
  /** Amersfoort / RD New */
  'EPSG:28992',
  /** Web Mercator */
  'EPSG:3857',
  /** ETRS89 / UTM zone 31N and 32N, in which the Netherlands' neighbours and European files are */
  'EPSG:25831',
  'EPSG:25832',
] as const;
export type KnownCrs = (typeof KNOWN_CRS)[number];

/** Two coordinates in some system: x to the east before y to the north, metres or degrees. */
export type Place = [x: number, y: number];

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';

const METRES: { readonly [Crs in Exclude<KnownCrs, 'EPSG:4326'>]: Converter } = {
  // EPSG:28992 with the seven parameters that come within a millimetre of the published points; a
  // widely copied definition with other rotations is 172 m off, and one without them 117 m
  'EPSG:28992': proj4(
    '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 ' +
      '+y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 ' +
      '+units=m +no_defs',
    WGS84,
  ),
  'EPSG:3857': proj4('EPSG:3857', WGS84),
  // ETRS89 is taken for WGS84: they are within a metre of each other
  'EPSG:25831': proj4('+proj=utm +zone=31 +ellps=GRS80 +units=m +no_defs', WGS84),
  'EPSG:25832': proj4('+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs', WGS84),
};

/** [longitude, latitude] in degrees WGS84 of finite coordinates in a system. */
export function toLngLat(crs: KnownCrs, place: Place): Place {
  return crs === 'EPSG:4326' ? place : METRES[crs].forward(place);
}

/** The coordinates in a system of [longitude, latitude] in finite degrees WGS84. */
export function fromLngLat(crs: KnownCrs, lngLat: Place): Place {
  return crs === 'EPSG:4326' ? lngLat : METRES[crs].inverse(lngLat);
}
