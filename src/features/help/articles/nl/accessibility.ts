import type { Pages } from '../article.ts';

/** What docs/toegankelijkheid.md says at length. */
export const accessibility: Pages<'accessibility'> = (b) => ({
  accessibility: {
    title: 'Toegankelijkheid',
    purpose:
      'Iedereen moet met Buurtdekking kunnen werken: met een muis, een vinger, alleen het toetsenbord of een schermlezer, met grote letters of met sterk contrast. Wij houden ons aan WCAG 2.1, niveau AA.',
    tasks: [
      {
        title: 'Zonder muis',
        steps: [
          'Met Tab gaat u van knop naar knop, met Enter drukt u erop. Een dikke rand laat zien waar u bent.',
          `De eerste Tab geeft ${b('shell.skipToPanel')}: dan slaat u de balk en de knoppen van de onderdelen over.`,
          'Met Escape sluit u een menu of een venster. U komt terug bij de knop waarmee u het opende.',
        ],
      },
      {
        title: 'Zonder kaart',
        steps: [
          `Alles wat op de kaart staat, staat ook in een lijst. Witte vlekken en straten vindt u in ${b('gaps.title')}.`,
          `Straten koppelt u aan een groep met ${b('groups.addStreet')}, ${b('groups.addPart')} of ${b('groups.list')}.`,
          `Een deelgebied maakt u met ${b('making.otherwise')}: in woorden, of van straten uit een lijst. Bij ${b('subAreas.reshape')} staan alle hoeken in een lijst.`,
        ],
      },
      {
        title: 'Beter te zien',
        steps: [
          'Vergroot de pagina in de browser, met Ctrl en +. Tot 400 % past alles onder elkaar.',
          `In het menu van het plan kiest u bij ${b('shell.theme')} licht of donker. Vraagt uw apparaat om meer contrast of minder beweging, dan doet de app dat ook.`,
        ],
      },
    ],
    notes: [
      'De kaart zelf is een tekening. Een schermlezer leest haar niet voor: gebruik de lijsten.',
      'Een deelgebied uit de losse hand tekenen, straten verven en een bord slepen gaat alleen met muis of vinger. Op een andere manier kan elk van die dingen ook met het toetsenbord.',
      'Een rapport als PDF heeft koppen en teksten, maar geen beschrijving van de kaart. Kies de webpagina: die is het best toegankelijk.',
    ],
  },
});
