import proj4 from 'proj4';
import type { KnownCrs } from './importSummary.ts';

/** Two coordinates in some system: x to the east before y to the north, metres or degrees. */
export type Place = [x: number, y: number];

// EPSG:28992 with the seven parameters that come within a millimetre of the published points; a
// widely copied definition with other rotations is 172 m off, and one without them 117 m
const RD_NEW =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 ' +
  '+y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 ' +
  '+units=m +no_defs';

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';
const rdNew = proj4(RD_NEW, WGS84);
const webMercator = proj4('EPSG:3857', WGS84);

/** [longitude, latitude] in degrees WGS84 of finite coordinates in a system. */
export function toLngLat(crs: KnownCrs, place: Place): Place {
  switch (crs) {
    case 'EPSG:4326':
      return place;
    case 'EPSG:28992':
      return rdNew.forward(place);
    case 'EPSG:3857':
      return webMercator.forward(place);
  }
}

/** The coordinates in a system of [longitude, latitude] in finite degrees WGS84. */
export function fromLngLat(crs: KnownCrs, lngLat: Place): Place {
  switch (crs) {
    case 'EPSG:4326':
      return lngLat;
    case 'EPSG:28992':
      return rdNew.inverse(lngLat);
    case 'EPSG:3857':
      return webMercator.inverse(lngLat);
  }
}
