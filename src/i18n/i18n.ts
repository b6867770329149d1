import { createInstance, type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { nl } from './nl/texts.ts';

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

// the texts of a language are fetched when they are wanted
const TEXTS: Record<Language, () => Promise<object>> = {
  nl: async () => (await import('./nl/texts.ts')).nl,
  en: async () => (await import('./en/texts.ts')).en,
};

const fetchedTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) =>
    void TEXTS[language as Language]().then(
      (found) => done(null, found),
      (error: Error) => done(error, null),
    ),
};

/** Starts in the language chosen before, else Dutch. */
export async function startTexts(): Promise<void> {
  await texts
    .use(fetchedTexts)
    .use(initReactI18next)
    .init({
      ns: ['texts'],
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

/** Fetches the texts of every language, for who writes to others in theirs. */
export const fetchAllTexts = (): Promise<void> => texts.loadLanguages([...LANGUAGES]);

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
