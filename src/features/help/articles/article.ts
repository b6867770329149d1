import type { ParseKeys } from 'i18next';
import type { Article } from '#src/state/help.ts';
import type { Word } from './links.ts';

/**
 * The name of a button, a field or a panel, as it stands on the screen. It is taken from the texts of
 * the app, so that the help cannot name a button that is called otherwise.
 */
export type Name = (key: ParseKeys) => string;

/** Something that people come for. */
interface Task {
  readonly title: string;
  /** one action each */
  readonly steps: readonly string[];
}

/** One page of the help. In its texts the names of buttons stand between marks. */
export interface ArticleText {
  readonly title: string;
  /** what it is for */
  readonly purpose: string;
  readonly tasks: readonly Task[];
  /** good to know */
  readonly notes?: readonly string[];
}

interface WordText {
  readonly word: string;
  readonly meaning: string;
}

/** The whole help in one language. */
export interface HelpTexts {
  readonly articles: Readonly<Record<Article, ArticleText>>;
  readonly words: Readonly<Record<Word, WordText>>;
}

export type WriteHelp = (b: Name) => HelpTexts;

/** Some pages of it. */
export type Pages<Names extends Article> = (b: Name) => Readonly<Record<Names, ArticleText>>;
