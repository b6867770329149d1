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

interface HelpState {
  /** what is read; 'contents': the list of all; null: the help is closed */
  readonly article: Article | 'contents' | null;
}

export const useHelp = create<HelpState>()(() => ({ article: null }));

export const openHelp = (article: Article | 'contents' = 'contents') =>
  useHelp.setState({ article });

export const closeHelp = () => useHelp.setState({ article: null });
