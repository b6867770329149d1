import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconMessages, IconPolygon, IconRoad, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, type Route } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import { findMatches } from '#src/ui/findMatches.ts';
import type { LoadedStreets } from '#src/workers/engineApi.ts';

const [store, spotlight] = createSpotlight();

export const openSearch = spotlight.open;

const SHOWN = 12;

interface Hit {
  readonly id: string;
  readonly label: string;
  readonly to: Pick<Route, 'panel' | 'selection'>;
  readonly icon: typeof IconRoad;
}

/** Finds streets, sub-areas and groups by name (Ctrl K). */
export function Search() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [isChosen, setChosen] = useState(false);
  const everything = useSearchable();
  const found = findMatches(everything, query, ({ label }) => label);
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={480}
      overlayProps={{ blur: 0 }}
      onSpotlightOpen={() => setChosen(false)}
      // closed without a choice it gives the focus back, else to what was found
      returnFocus={!isChosen}
      transitionProps={{ duration: 100, onExited: () => isChosen && focusPanelTitle() }}
    >
      <Spotlight.Search
        placeholder={t('shell.search')}
        aria-label={t('shell.search')}
        leftSection={<IconSearch size={20} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {found.slice(0, SHOWN).map(({ id, label, to, icon: HitIcon }) => (
          <Spotlight.Action
            key={id}
            label={label}
            leftSection={<HitIcon size={20} aria-hidden />}
            onClick={() => {
              setChosen(true);
              navigate(to);
            }}
          />
        ))}
        {found.length > SHOWN ? (
          <Spotlight.Empty>
            {t('shell.searchMore', { count: found.length - SHOWN })}
          </Spotlight.Empty>
        ) : null}
        {found.length === 0 ? <Spotlight.Empty>{t('shell.searchNothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useSearchable(): readonly Hit[] {
  const { shown, streets } = useWorkspace();
  const streetHits = useMemo(() => (streets ? hitsOf(streets) : []), [streets]);
  return useMemo(
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
}

function hitsOf({ streets, alphabetical }: LoadedStreets): readonly Hit[] {
  return alphabetical.map((row): Hit => {
    const { key, label } = streets[row]!;
    const to = { panel: 'gaps', selection: { kind: 'street', id: key } } as const;
    return { id: key, label, to, icon: IconRoad };
  });
}
