import type { AnswerKind } from './answer.ts';

/** The language of the form and its e-mail. */
export type FormLanguage = 'nl' | 'en';

/** Another text is another version: a record of consent says which text was agreed to. */
export const CONSENT_VERSION = '2026-1';

const PURPOSE: Record<FormLanguage, Record<AnswerKind, string>> = {
  nl: {
    resident:
      'mij bij de appgroep van mijn straat te zetten. De contactpersoon van die groep krijgt mijn naam en mobiele nummer, en verder niets. Mijn adres dient alleen om de groep te vinden',
    administrator: 'mijn groep op de kaart van de buurt te zetten en mij als beheerder te bereiken',
    volunteer: 'mij te benaderen als contactpersoon van een deelgebied',
  },
  en: {
    resident:
      'add me to the app group of my street. The contact person of that group gets my name and mobile number, and nothing else. My address only serves to find the group',
    administrator: 'put my group on the map of the neighbourhood and reach me as its administrator',
    volunteer: 'approach me as a contact person of a sub-area',
  },
};

/** What someone agrees to who signs up, in the version `CONSENT_VERSION`. */
export function consentText(kind: AnswerKind, place: string, language: FormLanguage): string {
  const purpose = PURPOSE[language][kind];
  return language === 'nl'
    ? `Ik vind goed dat de coördinator van de buurtapps in ${place} deze gegevens bewaart om ${purpose}. Ik ben 18 jaar of ouder. Ik kan mijn gegevens opvragen, laten verbeteren en laten wissen met een e-mail aan de coördinator.`
    : `I agree that the coordinator of the neighbourhood apps in ${place} keeps this data to ${purpose}. I am 18 or older. I can ask to see, correct or erase my data with an e-mail to the coordinator.`;
}
