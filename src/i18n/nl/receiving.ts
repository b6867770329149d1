/** A plan that a colleague sent. */
export const receiving = {
  title: 'Plan van een collega',
  text: 'Kreeg u dit plan terug met wijzigingen? Open het bestand. U kunt het bekijken, en samenvoegen met dit plan. Er wordt niets vervangen.',
  open: 'Plan van een collega openen',
  view: 'Bekijken',
  viewing: 'Alleen bekijken',
  viewingText: 'Dit plan staat niet op uw apparaat. U kunt er niets in veranderen.',
  noEdit:
    'U bekijkt dit plan alleen. Wilt u iets veranderen? Bewaar het dan eerst als nieuw plan, boven in beeld.',
  keep: 'Bewaren als nieuw plan',
  close: 'Sluiten',
  merge: 'Samenvoegen',
  isCopy: 'Dit is een kopie van een plan dat al op dit apparaat staat.',
  mergeWith: 'Samenvoegen met {{name}}',
  mergeWithChanged: 'Samenvoegen met {{name}} (gewijzigd {{day}})',
  mergeHint: 'U ziet eerst wat er verschilt, en kiest zelf.',
  withoutPersons: 'De personen en notities zitten niet in dit bestand.',
} as const;
