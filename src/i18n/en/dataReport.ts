import type { Texts } from '../shape.ts';
import type { dataReport as dutch } from '../nl/dataReport.ts';

export const dataReport: Texts<typeof dutch> = {
  show: 'Report',
  copy: 'Copy as text',
  copied: 'The report has been copied',
  notCopied: 'This browser does not let us copy. Select the text and copy it yourself.',
  file: 'File',
  day: 'Imported on',
  layers: 'Layers',
  recognised: 'Recognised as',
  found: 'Read',
  foundUsed_one: '{{count, number}} row found, {{used, number}} used',
  foundUsed_other: '{{count, number}} rows found, {{used, number}} used',
  first: 'Result',
  mode: { add: 'Added', update: 'Updated', replace: 'Replaced' },
  columns: 'Columns used',
};
