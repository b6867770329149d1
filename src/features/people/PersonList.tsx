import { Button, Group } from '@mantine/core';
import { IconBell, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Row, Rows } from '#src/ui/Row.tsx';
import { ShowMore } from '#src/ui/ShowMore.tsx';
import { tasksOf } from './tasksOf.ts';

/** Everyone in the plan, with what they do. */
export function PersonList({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const persons = Object.values(plan.persons).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nl'),
  );
  const taskText = (id: string) => {
    const { groups, subAreas } = tasksOf(plan, id);
    const names = [...groups, ...subAreas].map(({ name }) => name);
    return names.length > 0 ? names.join(', ') : t('people.noTask');
  };
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={onAdd}>
      {t('people.add')}
    </Button>
  );
  return (
    <Panel title={t('people.title')}>
      <Group gap="xs">
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconBell size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'alarm', selection: null })}
        >
          {t('alarm.title')}
        </Button>
        <Button
          variant="light"
          data-opens-panel
          leftSection={<IconUsersGroup size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'circle', selection: null })}
        >
          {t('circle.title')}
        </Button>
      </Group>
      {persons.length === 0 ? (
        <EmptyState title={t('people.none')} text={t('people.noneText')}>
          {add}
        </EmptyState>
      ) : (
        <>
          <div>{add}</div>
          <ShowMore id="persons" items={persons} more={(count) => t('gaps.moreRows', { count })}>
            {(shown) => (
              <Rows>
                {shown.map(({ id, name }) => (
                  <li key={id}>
                    <Row
                      title={name}
                      detail={taskText(id)}
                      onClick={() => navigate({ selection: { kind: 'person', id } })}
                    />
                  </li>
                ))}
              </Rows>
            )}
          </ShowMore>
        </>
      )}
    </Panel>
  );
}
