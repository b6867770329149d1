import type { ReportLanguage, ReportWords } from './reportWords.ts';
import { reportWordsEn } from './words.en.ts';
import { reportWordsNl } from './words.nl.ts';

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = {
  nl: reportWordsNl,
  en: reportWordsEn,
};

export const wordsOf = (language: ReportLanguage): ReportWords => WORDS[language];
