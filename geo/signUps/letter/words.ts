import type { GroupUse } from '#geo/plan/entities.ts';
import type { AnswerKind } from '../answer.ts';
import type { FormLanguage } from '../consent.ts';

/** The fields of a letter, in its order. */
export const LETTER_FIELDS = [
  'kind',
  'place',
  'name',
  'mobile',
  'email',
  'street',
  'houseNumber',
  'groupName',
  'use',
  'streets',
  'note',
  'consent',
  'check',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

interface LetterWords {
  readonly begin: string;
  readonly end: string;
  readonly labels: Record<LetterField, string>;
  readonly kinds: Record<AnswerKind, string>;
  readonly uses: Record<GroupUse, string>;
  readonly intro: string;
  readonly agreed: string;
}

/** A letter is read in either language: these words are its format, and do not change. */
export const LETTER_WORDS: Record<FormLanguage, LetterWords> = {
  nl: {
    begin: '=== Aanmelding Buurtdekking ===',
    end: '=== Einde aanmelding ===',
    labels: {
      kind: 'Ik ben',
      place: 'Buurt',
      name: 'Naam',
      mobile: 'Mobiel',
      email: 'E-mail',
      street: 'Straat',
      houseNumber: 'Huisnummer',
      groupName: 'Groep',
      use: 'Gebruik',
      streets: 'Straten',
      note: 'Opmerking',
      consent: 'Toestemming',
      check: 'Controle',
    },
    kinds: {
      administrator: 'beheerder van een groep',
      resident: 'bewoner',
      volunteer: 'contactpersoon als vrijwilliger',
    },
    uses: { safety: 'veiligheid', mixed: 'ertussenin', social: 'sociaal' },
    intro: 'Dit is mijn aanmelding. Wat tussen de strepen staat, leest de app van de coördinator.',
    agreed: 'Waar ik akkoord mee ga',
  },
  en: {
    begin: '=== Sign-up Buurtdekking ===',
    end: '=== End of sign-up ===',
    labels: {
      kind: 'I am',
      place: 'Neighbourhood',
      name: 'Name',
      mobile: 'Mobile',
      email: 'E-mail',
      street: 'Street',
      houseNumber: 'House number',
      groupName: 'Group',
      use: 'Use',
      streets: 'Streets',
      note: 'Note',
      consent: 'Consent',
      check: 'Check',
    },
    kinds: {
      administrator: 'administrator of a group',
      resident: 'resident',
      volunteer: 'volunteer contact person',
    },
    uses: { safety: 'safety', mixed: 'in between', social: 'social' },
    intro: "This is my sign-up. The coordinator's app reads what stands between the lines.",
    agreed: 'What I agree to',
  },
};
