import type { Article } from '#src/state/help.ts';
import type { Route } from '#src/state/route.ts';

/** The page of the help about what is on screen. */
export function articleOf({ panel, selection }: Pick<Route, 'panel' | 'selection'>): Article {
  const kind = selection?.kind;
  if (panel === 'groups' && kind === 'group') return 'group';
  if (panel === 'sub-areas' && kind === 'subArea') return 'sub-area';
  if (panel === 'gaps' && (kind === 'street' || kind === 'gap')) return 'street';
  return panel;
}
