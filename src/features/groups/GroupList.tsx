import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconFileText, IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupUseSchema, type GroupUse } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { findMatches } from '#src/ui/findMatches.ts';
import { useRemembered } from '#src/ui/memory.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { GROUP_ORDERS, inOrder, ofUse, type GroupOrder, type GroupRow } from './groupRows.ts';
import { useGroupRows } from './useGroupRows.ts';
import { useUseTexts } from './useTexts.ts';
import { useWarningText } from './useWarningText.ts';

// from here on a list is long enough to search in
const SEARCH_FROM = 8;

/** All app groups, with what deserves a look. */
export function GroupList({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useRemembered('groups/query', '');
  const [order, setOrder] = useRemembered<GroupOrder>('groups/order', 'name');
  const [use, setUse] = useRemembered<GroupUse | null>('groups/use', null);
  const useTexts = useUseTexts();
  const all = useGroupRows();
  // sorted once, not at every letter
  const ordered = useMemo(() => inOrder(ofUse(all, use), order), [all, use, order]);
  const groups = useMemo(
    () => findMatches(ordered, query, ({ group }) => group.name),
    [ordered, query],
  );
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
      <Group gap="xs">
        {add}
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconFileText size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'rules', selection: null })}
        >
          {t('rules.title')}
        </Button>
      </Group>
      {all.length >= SEARCH_FROM ? (
        <>
          <TextInput
            aria-label={t('groups.search')}
            placeholder={t('groups.search')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Group grow gap="xs">
            <NativeSelect
              size="md"
              label={t('groups.order')}
              data={GROUP_ORDERS.map((each) => ({
                value: each,
                label: t(`groups.orders.${each}`),
              }))}
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value as GroupOrder)}
            />
            <NativeSelect
              size="md"
              label={t('groups.use')}
              data={[
                { value: '', label: t('groups.useAll') },
                ...groupUseSchema.options.map((each) => ({ value: each, label: useTexts[each] })),
              ]}
              value={use ?? ''}
              onChange={(event) =>
                setUse(groupUseSchema.safeParse(event.currentTarget.value).data ?? null)
              }
            />
          </Group>
        </>
      ) : null}
      {groups.length === 0 ? <p>{t('shell.searchNothing')}</p> : null}
      <ShowMore id="groups" items={groups} more={(count) => t('gaps.moreRows', { count })}>
        {(shown) => (
          <Rows>
            {shown.map((row) => (
              <li key={row.group.id}>
                <GroupListRow row={row} useText={useTexts[row.group.use]} />
              </li>
            ))}
          </Rows>
        )}
      </ShowMore>
    </Panel>
  );
}

interface GroupListRowProps {
  readonly row: GroupRow;
  readonly useText: string;
}

function GroupListRow({ row, useText }: GroupListRowProps) {
  const { t } = useTranslation();
  const { metres, count } = useFormatters();
  const warningText = useWarningText();
  const { group, figures, capacity, warnings } = row;
  const [first, ...others] = warnings;
  const detail = [
    ...(group.scenario === null ? [] : [t('groups.planned')]),
    group.status === 'archived' ? t('groups.archived') : useText,
    ...(group.members === null
      ? []
      : [t('groups.membersOf', { members: count(group.members), capacity: count(capacity) })]),
    ...(first ? [warningText(first)] : []),
    ...(others.length > 0 ? [t('groups.warnMore', { count: others.length })] : []),
  ].join(' · ');
  return (
    <Row
      title={group.name}
      detail={detail}
      mark={first ? <IconAlertTriangle size={20} color="var(--uncovered-ink)" aria-hidden /> : null}
      figure={figures ? metres(figures.metres) : null}
      onClick={() => navigate({ selection: { kind: 'group', id: group.id } })}
    />
  );
}
