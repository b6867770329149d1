/** Which sheets of a workbook are hidden, from 0, by what `xl/workbook.xml` says of each. */
export function hiddenSheets(workbook: string): ReadonlySet<number> {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return new Set(
    sheets.flatMap(([sheet], i) => (/\sstate\s*=\s*["'](very)?hidden["']/i.test(sheet) ? [i] : [])),
  );
}
