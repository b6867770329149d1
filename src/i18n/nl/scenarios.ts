export const scenarios = {
  title: 'Scenario’s',
  none: 'Nog geen scenario’s',
  noneText:
    'In een scenario zet u klaar wat er moet gebeuren: nieuwe groepen, en straten die een groep erbij neemt. Nu blijft zoals het is, tot u het waarmaakt.',
  add: 'Nieuw scenario',
  name: 'Naam',
  usualName: 'Scenario {{count}}',
  make: 'Maken',
  now: 'Nu',
  switch: 'Nu of een scenario',
  working: 'U werkt in scenario',
  workingText: 'Wat u aan groepen en straten wijzigt, is gepland. Nu blijft zoals het is.',
  toNow: 'Naar nu',
  compareMap: 'Vergelijk',
  compareStop: 'Stop vergelijken',
} as const;
