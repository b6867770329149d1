import type { KnownCrs } from './projections.ts';

/** A coordinate system in the words of well-known text. */
export interface CrsText {
  readonly name: string;
  /** OGC 01-009, with its codes and, where there is a shift of datum, that too */
  readonly ogc: string;
  /** as ESRI writes it, in the .prj of a shapefile: by names alone */
  readonly esri: string;
}

const GREENWICH = 'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]]';
const DEGREE = 'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]]';
const METRE = 'UNIT["metre",1,AUTHORITY["EPSG","9001"]]';
const EASTWARD = 'AXIS["Easting",EAST],AXIS["Northing",NORTH]';
const ESRI_DEGREES = 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]';

const WGS84_OGC =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,' +
  `AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],${GREENWICH},${DEGREE},` +
  'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]';
const WGS84_ESRI =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  `${ESRI_DEGREES}]`;

function utm(zone: number, epsg: number, meridian: number): CrsText {
  const name = `ETRS89 / UTM zone ${zone}N`;
  return {
    name,
    ogc:
      `PROJCS["${name}",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",` +
      'SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],' +
      `AUTHORITY["EPSG","6258"]],${GREENWICH},${DEGREE},AUTHORITY["EPSG","4258"]],` +
      'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],' +
      `PARAMETER["central_meridian",${meridian}],PARAMETER["scale_factor",0.9996],` +
      'PARAMETER["false_easting",500000],PARAMETER["false_northing",0],' +
      `${METRE},${EASTWARD},AUTHORITY["EPSG","${epsg}"]]`,
    esri:
      `PROJCS["ETRS_1989_UTM_Zone_${zone}N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",` +
      `SPHEROID["GRS_1980",6378137.0,298.257222101]],${ESRI_DEGREES}],` +
      'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],' +
      `PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],` +
      'PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
  };
}

export const CRS_TEXTS: Readonly<Record<KnownCrs, CrsText>> = {
  'EPSG:4326': { name: 'WGS 84', ogc: WGS84_OGC, esri: WGS84_ESRI },
  'EPSG:28992': {
    name: 'Amersfoort / RD New',
    // the shift of datum is that of `projections.ts`, so that who reads it comes where we did
    ogc:
      'PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort",DATUM["Amersfoort",' +
      'SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],' +
      'TOWGS84[565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725],' +
      `AUTHORITY["EPSG","6289"]],${GREENWICH},${DEGREE},AUTHORITY["EPSG","4289"]],` +
      'PROJECTION["Oblique_Stereographic"],PARAMETER["latitude_of_origin",52.1561605555556],' +
      'PARAMETER["central_meridian",5.38763888888889],PARAMETER["scale_factor",0.9999079],' +
      'PARAMETER["false_easting",155000],PARAMETER["false_northing",463000],' +
      `${METRE},${EASTWARD},AUTHORITY["EPSG","28992"]]`,
    esri:
      'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",' +
      `SPHEROID["Bessel_1841",6377397.155,299.1528128]],${ESRI_DEGREES}],` +
      'PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",155000.0],' +
      'PARAMETER["False_Northing",463000.0],PARAMETER["Central_Meridian",5.38763888888889],' +
      'PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.1561605555556],' +
      'UNIT["Meter",1.0]]',
  },
  'EPSG:3857': {
    name: 'WGS 84 / Pseudo-Mercator',
    ogc:
      `PROJCS["WGS 84 / Pseudo-Mercator",${WGS84_OGC.replace('AXIS["Latitude",NORTH],AXIS["Longitude",EAST],', '')},` +
      'PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],' +
      `PARAMETER["false_easting",0],PARAMETER["false_northing",0],${METRE},${EASTWARD},` +
      'EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 ' +
      '+units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","3857"]]',
    esri:
      `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${WGS84_ESRI},` +
      'PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],' +
      'PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],' +
      'PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]',
  },
  'EPSG:25831': utm(31, 25831, 3),
  'EPSG:25832': utm(32, 25832, 9),
};

/** 28992 of EPSG:28992. */
export const codeOf = (crs: KnownCrs): number => Number(crs.slice('EPSG:'.length));
