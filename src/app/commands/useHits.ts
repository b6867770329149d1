import { IconMessages, IconPolygon, IconRoad, type Icon } from '@tabler/icons-react';
import { useMemo } from 'react';
import { navigate, type Route } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { findMatches } from '#src/ui/findMatches.ts';
import type { LoadedStreets } from '#src/workers/engineApi.ts';
import type { Command } from './Command.ts';

interface Hit {
  readonly id: string;
  readonly label: string;
  readonly to: Pick<Route, 'panel' | 'selection'>;
  readonly icon: Icon;
}

/** What is found by name. */
export interface Found {
  readonly first: readonly Command[];
  readonly total: number;
}

export const MOST_SHOWN = 12;

/** Streets, sub-areas and groups by name, as what shows them; none without a query. */
export function useHits(query: string): Found {
  const { shown, streets } = useWorkspace();
  const streetHits = useMemo(() => (streets ? hitsOf(streets) : []), [streets]);
  const all = useMemo(
    () => [
      ...Object.values(shown.subAreas).map(({ id, name }): Hit => ({
        id,
        label: name,
        to: { panel: 'sub-areas', selection: { kind: 'subArea', id } },
        icon: IconPolygon,
      })),
      ...Object.values(shown.groups).map(({ id, name }): Hit => ({
        id,
        label: name,
        to: { panel: 'groups', selection: { kind: 'group', id } },
        icon: IconMessages,
      })),
      ...streetHits,
    ],
    [shown.subAreas, shown.groups, streetHits],
  );
  return useMemo(() => {
    const hits = query.trim() === '' ? [] : findMatches(all, query, ({ label }) => label);
    return { first: hits.slice(0, MOST_SHOWN).map(commandOf), total: hits.length };
  }, [all, query]);
}

const commandOf = ({ id, label, to, icon }: Hit): Command => ({
  id: `${to.panel}/${id}`,
  label,
  words: '',
  icon,
  opensPanel: true,
  run: () => navigate(to),
});

function hitsOf({ streets, alphabetical }: LoadedStreets): readonly Hit[] {
  return alphabetical.map((row): Hit => {
    const { key, label } = streets[row]!;
    const to = { panel: 'gaps', selection: { kind: 'street', id: key } } as const;
    return { id: key, label, to, icon: IconRoad };
  });
}
