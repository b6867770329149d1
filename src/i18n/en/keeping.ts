import type { Texts } from '../shape.ts';
import type { keeping as dutch } from '../nl/keeping.ts';

export const keeping: Texts<typeof dutch> = {
  colleague: 'For a colleague',
  colleagueText:
    'The plan in one file: to pass on, or to open on another device. Whoever opens it can view it, merge it or keep it as a new plan; nothing is replaced.',
  what: 'What goes along',
  whole: 'The whole plan',
  wholeHint: 'With persons, sign-ups, notes and history. A colleague can do everything with it.',
  bare: 'Without persons',
  bareHint:
    'Without persons, sign-ups, notes, texts of your own and history. Names of groups, sub-areas and scenarios are in it.',
  contents: 'In the file: {{list}}.',
  nothing: 'nothing but the name yet',
  counts: {
    subAreas_one: '{{count, number}} sub-area',
    subAreas_other: '{{count, number}} sub-areas',
    groups_one: '{{count, number}} group',
    groups_other: '{{count, number}} groups',
    links_one: '{{count, number}} link',
    links_other: '{{count, number}} links',
    exclusions_one: '{{count, number}} stretch that does not count',
    exclusions_other: '{{count, number}} stretches that do not count',
    scenarios_one: '{{count, number}} scenario',
    scenarios_other: '{{count, number}} scenarios',
    signs_one: '{{count, number}} sign',
    signs_other: '{{count, number}} signs',
    persons_one: '{{count, number}} person',
    persons_other: '{{count, number}} persons',
    signUps_one: '{{count, number}} sign-up',
    signUps_other: '{{count, number}} sign-ups',
  },
  withPersons_one:
    'It holds {{count, number}} person, with number and e-mail address. Share it with care.',
  withPersons_other:
    'It holds {{count, number}} persons, with numbers and e-mail addresses. Share it with care.',
  withData: 'Take streets and district border along',
  withDataHint: 'Without them the file is smaller, but whoever gets it needs the streets apart.',
  encrypt: 'Encrypt with a passphrase',
  encryptHint: 'Then only who knows the phrase can open the file.',
  passphrase: 'Passphrase',
  passphraseHint:
    'For example four ordinary words in a row that have nothing to do with each other.',
  passphraseShow: 'Show the passphrase',
  strength: {
    short: 'Too short yet: at least 8 characters.',
    weak: 'Easy to guess. Make it longer.',
    fair: 'Fair. Four words or more is better.',
    good: 'Strong.',
  },
  lost: 'Write the phrase down. It is kept nowhere: who loses it can never open the file again. Pass it on in another way than the file.',
  save: 'Save plan',
  saving: 'Encrypting…',
  saved: 'Saved as {{file}} ({{size}}). The file was read back and is right.',
  failed: 'Saving did not work. The plan is still on this device.',
  withoutRows:
    'Not taken along, as it is not (well) on this device: {{names}}. Keep its file apart.',
  namesLeft:
    'Mind: these names hold someone of the plan, and they are in the file: {{names}}. Change them and save it again.',
  backup: 'Backup',
  backupText:
    'All of this plan, with persons and data, in a file outside of this browser. Needed when this device breaks or the browser is cleared.',
  backupLast: 'Last backup: {{day}}.',
  backupNever: 'There is no backup yet.',
  backupChanged: 'Something has changed since.',
  backupSame: 'Nothing has changed since.',
  backupNow: 'Make a backup now',
  backupDone: 'Backup made: {{file}} ({{size}}). The file was read back and is right.',
  backupDownloaded: 'Backup made: {{file}} ({{size}}), among your downloads.',
  backupFailed: 'The backup did not work.',
  backupPersons: 'The file is not encrypted. Keep it where only you can get at it.',
  backupDamaged:
    'Not all of this plan can be read. So the app makes no backup of it by itself: that might go over a good one. Do you make one yourself? Then choose another file. When you open that, it becomes a new plan, of which the app does make backups.',
  backupErased: 'Whoever you erase is still in backups of before. Throw those away yourself.',
  storageKept: 'On this device',
  kept: 'The browser keeps this plan until you remove it yourself.',
  mayBeCleared:
    'The browser may clear this plan away: when the device fills up, and in some browsers when you do not come for long. So make a backup regularly. Who installs Buurtdekking or bookmarks it usually does get a lasting place.',
  keptUnknown:
    'This browser does not say whether it keeps the plan when the device fills up. So make a backup regularly.',
  askToKeep: 'Ask for a lasting place',
  offline: 'Without internet',
  offlineReady: 'Buurtdekking is on this device, and opens when there is no internet too.',
  offlineNotYet:
    'The browser is still fetching Buurtdekking. Until then the app opens with internet only.',
  offlineUnknown:
    'This browser does not keep the app, as in a private window. Buurtdekking opens with internet only here.',
  place: 'Where',
  placeDownloads: 'Among your downloads.',
  placeNotHere:
    'Among your downloads. This browser does not let the app write to a folder; Chrome and Edge on a computer do.',
  placeFolder:
    'In the folder {{name}}, a new file each time. As long as the browser allows it also by itself, at most every hour in which something changes. Old files of the app are tidied away.',
  placeFile:
    'In the file {{name}}, which is written over each time. As long as the browser allows it also by itself, at most every hour in which something changes.',
  placePermission: 'The browser wants your permission again to write there.',
  permit: 'Allow',
  chooseFolder: 'Choose a folder',
  chooseFile: 'Choose a file',
  forgetPlace: 'Use no more',
  placeForgotten: 'Backups no longer go to {{name}}. What is there already stays.',
  versions: 'Earlier versions',
  versionsText:
    'The plan is kept on this device by itself: every hour in which something changes, every day for a month, and before each merge.',
  versionsErased: 'Whoever you erase disappears from these versions too.',
  versionsNone: 'No earlier versions yet. The first one comes by itself.',
  keepNow: 'Keep a version now',
  reasons: {
    hourly: 'kept by itself',
    daily: 'first of the day',
    beforeMerge: 'before merging',
    beforeMigration: 'before a new version of the app',
    beforeRestore: 'before restoring',
    manual: 'kept by you',
  },
  difference: '{{earlier}} (now {{now}})',
  restore: 'Restore',
  restoreOf: 'Restore: version of {{moment}}',
  removeOf: 'Throw away: version of {{moment}}',
  removed: 'Thrown away: version of {{moment}}',
  restored: 'Restored: version of {{moment}}',
  restoredSame: 'The plan is as in this version already.',
  restoredWithout:
    'These data belong to the restored version, but are not on this device any more: {{names}}. Load them again.',
  moreVersions_one: '{{count, number}} more version',
  moreVersions_other: '{{count, number}} more versions',
};
