import type { ParseKeys } from 'i18next';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#src/i18n/i18n.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import type { HelpTexts, WriteHelp } from './articles/article.ts';
import { NAME_MARK } from './NamesInText.tsx';

// as the texts of the app, the help of a language is fetched when it is wanted
const HELPS: Record<Language, () => Promise<WriteHelp>> = {
  nl: async () => (await import('./articles/nl/help.ts')).writeHelp,
  en: async () => (await import('./articles/en/help.ts')).writeHelp,
};

const fetched = new Map<Language, Promise<WriteHelp>>();

function fetchHelp(language: Language): Promise<WriteHelp> {
  const known = fetched.get(language);
  if (known) return known;
  const fetching = HELPS[language]();
  fetched.set(language, fetching);
  // a fetch that failed may succeed the next time
  fetching.catch(() => fetched.delete(language));
  return fetching;
}

/** The help in the reader's language, with the names of buttons as they are on the screen. */
export function useHelpTexts(): HelpTexts {
  const { t, i18n } = useTranslation();
  const write = use(fetchHelp(i18n.language as Language));
  return useMemo(() => {
    const name = (key: ParseKeys) => `${NAME_MARK}${lookUp(t, key, {})}${NAME_MARK}`;
    return write(name);
  }, [t, write]);
}
