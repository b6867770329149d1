import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Group } from '#geo/plan/entities.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { findMatches } from '#src/ui/findMatches.ts';
import { useRemembered } from '#src/ui/memory.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { useUseTexts } from './useTexts.ts';
import { warningsOf } from './warnings.ts';

// from here on a list is long enough to search in
const SEARCH_FROM = 8;

/** All app groups by name, with what deserves a look. */
export function GroupList({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const [query, setQuery] = useRemembered('groups/query', '');
  const all = Object.values(plan.groups).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nl', { numeric: true }),
  );
  const groups = findMatches(all, query, ({ name }) => name);
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={onAdd}>
      {t('groups.add')}
    </Button>
  );
  if (all.length === 0) {
    return (
      <Panel title={t('groups.title')}>
        <EmptyState title={t('groups.none')} text={t('groups.noneText')}>
          {add}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('groups.title')}>
      <div>{add}</div>
      {all.length >= SEARCH_FROM ? (
        <TextInput
          aria-label={t('groups.search')}
          placeholder={t('groups.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      {groups.length === 0 ? <p>{t('shell.searchNothing')}</p> : null}
      <ShowMore id="groups" items={groups} more={(count) => t('gaps.moreRows', { count })}>
        {(shown) => (
          <Rows>
            {shown.map((group) => (
              <li key={group.id}>
                <GroupRow group={group} />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Panel>
  );
}

function GroupRow({ group }: { readonly group: Group }) {
  const { t } = useTranslation();
  const { plan, report } = useWorkspace();
  const { metres } = useFormatters();
  const useTexts = useUseTexts();
  const figures = report?.groups.find(({ id }) => id === group.id);
  const [warning] = warningsOf(plan, group, report);
  const detail = [
    group.status === 'archived' ? t('groups.archived') : useTexts[group.use],
    ...(warning ? [lookUp(t, `groups.${warning.code}`, warning)] : []),
  ].join(' · ');
  return (
    <Row
      title={group.name}
      detail={detail}
      figure={figures ? metres(figures.metres) : null}
      onClick={() => navigate({ selection: { kind: 'group', id: group.id } })}
    />
  );
}
