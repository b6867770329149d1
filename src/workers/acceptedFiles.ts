/** What a file chooser offers; what is in the file decides. */
export const ACCEPTED_FILES =
  '.json,.geojson,.csv,.tsv,.txt,application/json,application/geo+json,text/csv';
