import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconMessages, IconPolygon, IconRoad, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, type Route } from '#src/state/route.ts';
import { streetLabels } from '#src/state/streetTarget.ts';
import { useWorkspace } from '#src/state/workspace.ts';

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
  const everything = useSearchable();
  const wanted = fold(query.trim());
  const found = wanted
    ? everything.filter(({ label }) => fold(label).includes(wanted))
    : everything;
  return (
    <Spotlight.Root store={store} query={query} onQueryChange={setQuery} scrollable maxHeight={480}>
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
            onClick={() => navigate(to)}
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
  const { plan, streets } = useWorkspace();
  return useMemo(
    () => [
      ...Object.values(plan.subAreas).map(({ id, name }): Hit => ({
        id,
        label: name,
        to: { panel: 'sub-areas', selection: { kind: 'subArea', id } },
        icon: IconPolygon,
      })),
      ...Object.values(plan.groups).map(({ id, name }): Hit => ({
        id,
        label: name,
        to: { panel: 'groups', selection: { kind: 'group', id } },
        icon: IconMessages,
      })),
      ...[...streetLabels(streets?.streets ?? [])]
        .map(([key, label]): Hit => ({
          id: key,
          label,
          to: { panel: 'gaps', selection: { kind: 'street', id: key } },
          icon: IconRoad,
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
    ],
    [plan.subAreas, plan.groups, streets],
  );
}

/** Without case and accents, so that "konigin" finds "Königin". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
