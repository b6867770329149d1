import { create } from 'zustand';
import type { Panel } from './route.ts';

/** Pages of the help: one a panel, some of a single thing, and some of the app as a whole. */
export type Article =
  | Panel
  /** one group, one sub-area, one street or gap */
  | 'group'
  | 'sub-area'
  | 'street'
  | 'begin'
  | 'screen'
  | 'data'
  | 'keeping'
  | 'accessibility'
  | 'words';

/** A page, the list of all pages, or the manual. */
export type Reading = Article | 'contents' | 'manual';

interface HelpState {
  /** what is read; null: the help is closed */
  readonly article: Reading | null;
}

export const useHelp = create<HelpState>()(() => ({ article: null }));

export const openHelp = (article: Reading = 'contents') => useHelp.setState({ article });

export const closeHelp = () => useHelp.setState({ article: null });
