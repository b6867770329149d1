/** A place on earth: [longitude, latitude] in degrees, WGS84. */
export type LngLat = readonly [lng: number, lat: number];

/** A closed line of straight edges in longitude and latitude: the last place equals the first. */
export type Ring = readonly LngLat[];

/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

/** Polygons that together are one area. */
export type MultiPolygon = readonly Polygon[];

/** [west, south, east, north] in degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];
