/** When the storage or a plan does not open. */
export const rescue = {
  title: 'Plannen redden',
  storageTitle: 'Uw plannen kunnen nu niet worden geopend',
  planTitle: 'Dit plan kan nu niet worden geopend',
  keptHere: 'Er is niets veranderd: wat is opgeslagen, staat nog op dit apparaat.',
  keptElsewhere: 'Wat u eerder in een gewoon venster hebt opgeslagen, staat daar nog.',
  text: 'Lukt het niet? Bewaar dan wat er te lezen is als bestand. Daarbij verandert er niets. Het bestand kunt u in elke browser openen.',
  look: 'Kijk wat er te lezen is',
  nothing: 'Er is hier geen plan gevonden dat gelezen kan worden.',
  whole: 'Alles is te lezen.',
  partly_one: 'Eén stuk is niet te lezen; de rest wel.',
  partly_other: '{{count, number}} stukken zijn niet te lezen; de rest wel.',
  version: 'Van het plan zelf is niets te lezen. Dit is de versie van {{day}}.',
  hopeless: 'Van dit plan is niets te lezen. Hebt u een back-up? Open die.',
  save: 'Bewaar als bestand',
  saveOf: 'Bewaar als bestand: {{name}}',
  saved: 'Bewaard als {{file}}, bij uw downloads. Er staan ook personen in: bewaar het met zorg.',
} as const;
