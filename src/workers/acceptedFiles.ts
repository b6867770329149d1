/** What a file chooser offers; what is in the file decides. */
export const ACCEPTED_FILES = [
  '.json,.geojson,.geojsonl,.ndjson,application/json,application/geo+json',
  '.csv,.tsv,.txt,.xlsx,text/csv',
  '.zip,.gpkg,.fgb,.kml,.kmz,.gpx,.gml,.osm,.pbf,.xml',
  // a shapefile, its parts chosen together; of a part alone it is said what is missing
  '.shp,.dbf,.shx,.prj,.cpg',
].join();
