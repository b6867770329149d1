import type { Texts } from '../shape.ts';
import type { share as dutch } from '../nl/share.ts';

export const share: Texts<typeof dutch> = {
  title: 'Share',
  planFile: 'Plan as a file',
  planFileText: 'Everything of this plan in one file: as a backup, or to open on another device.',
  withPersons_one: 'It holds {{count}} person, with number and e-mail address. Share it with care.',
  withPersons_other:
    'It holds {{count}} persons, with numbers and e-mail addresses. Share it with care.',
  withData: 'Include streets and border',
  withDataHint: 'Without them the file is smaller, but the receiver needs the streets separately.',
  save: 'Save the plan',
  saved: 'Saved as {{file}} ({{size}}). The file was read back and is right.',
  withoutRows:
    'Not taken along, as not (whole) on this device: {{names}}. Keep the file of it apart.',
  lastBackup: 'Last backup',
  never: 'never',
  failed: 'Saving did not work. The plan is still on this device.',
};
