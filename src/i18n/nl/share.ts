export const share = {
  title: 'Delen',
  planFile: 'Plan als bestand',
  planFileText:
    'Alles van dit plan in één bestand: als back-up, of om op een ander apparaat te openen.',
  withPersons_one: 'Er staat {{count}} persoon in, met nummer en e-mailadres. Deel het met zorg.',
  withPersons_other:
    'Er staan {{count}} personen in, met nummers en e-mailadressen. Deel het met zorg.',
  withData: 'Straten en wijkgrens meenemen',
  withDataHint: 'Zonder is het bestand kleiner, maar heeft de ontvanger de straten apart nodig.',
  save: 'Plan bewaren',
  saved: 'Bewaard als {{file}} ({{size}}). Het bestand is teruggelezen en klopt.',
  withoutRows:
    'Niet meegenomen, want niet (goed) op dit apparaat: {{names}}. Bewaar het bestand daarvan apart.',
  lastBackup: 'Laatste back-up',
  never: 'nog nooit',
  failed: 'Bewaren is niet gelukt. Het plan staat nog op dit apparaat.',
} as const;
