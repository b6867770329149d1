import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/texts.ts';
import { nl } from './nl/texts.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const texts = createInstance();

const STORED_UNDER = 'buurtdekking.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof nl };
    nsSeparator: false;
    returnNull: false;
  }
}

/** Starts in the language chosen before, else Dutch. */
export async function startTexts(): Promise<void> {
  await texts.use(initReactI18next).init({
    resources: { nl: { texts: nl }, en: { texts: en } },
    lng: storedLanguage(),
    fallbackLng: false,
    defaultNS: 'texts',
    // React escapes
    interpolation: { escapeValue: false },
    // codes and coordinate systems are keys too, colons and all
    nsSeparator: false,
    returnNull: false,
  });
  document.documentElement.lang = texts.language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await texts.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED_UNDER, language);
  } catch {
    // without storage the choice lasts as long as the page
  }
}

function storedLanguage(): Language {
  try {
    return LANGUAGES.find((language) => language === localStorage.getItem(STORED_UNDER)) ?? 'nl';
  } catch {
    return 'nl';
  }
}
