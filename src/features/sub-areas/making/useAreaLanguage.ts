import { useTranslation } from 'react-i18next';
import type { Language } from '#geo/text/areaWords.ts';

/** The language in which areas are said: that of the screen. */
export function useAreaLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'nl';
}
