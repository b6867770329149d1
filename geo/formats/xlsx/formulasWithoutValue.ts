/**
 * How many cells of a sheet are a formula of which no outcome is stored: programs that write
 * workbooks leave it to Excel to work them out. `sheet`: the XML of the sheet.
 */
export const formulasWithoutValue = (sheet: string): number =>
  sheet.match(FORMULA_ALONE)?.length ?? 0;

// <c r="A1"><f>B1*2</f></c>, with an empty <v/> or without
const FORMULA_ALONE =
  /<(\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
