import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { removeGroup } from '#geo/plan/edits/groups.ts';
import type { Group } from '#geo/plan/entities.ts';
import { lookUp } from '#src/i18n/lookUp.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { GroupForm } from './GroupForm.tsx';
import { GroupLinks } from './GroupLinks.tsx';
import { warningsOf } from './warnings.ts';

/** What of a group has no place yet. */
export type WaitingOfGroup = ComponentType<{ readonly group: string }>;

interface GroupDetailProps {
  readonly group: Group;
  readonly Waiting: WaitingOfGroup;
}

/** One group: what deserves a look, what it serves, its fields. */
export function GroupDetail({ group, Waiting }: GroupDetailProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { plan, report } = useWorkspace();
  const { metres } = useFormatters();
  const putDown = useTool((state) => state.putDown);
  const toList = () => {
    putDown();
    navigate({ selection: null });
  };
  const remove = () => {
    const said = t('groups.removed', { name: group.name });
    if (edit(removeGroup, { id: group.id }, { said })) toList();
  };
  const figures = report?.groups.find(({ id }) => id === group.id);
  const warnings = warningsOf(plan, group, report);
  return (
    <Panel title={group.name} back={<BackButton label={t('shell.back')} onClick={toList} />}>
      {warnings.length > 0 ? (
        <Alert
          color="orange"
          variant="light"
          icon={<IconAlertTriangle size={20} aria-hidden />}
          role="note"
        >
          {warnings.map((warning) => (
            <div key={warning.code}>{lookUp(t, `groups.${warning.code}`, warning)}</div>
          ))}
        </Alert>
      ) : null}
      <Section
        title={t('groups.serves')}
        aside={
          figures ? (
            <span className="figures">
              {t('groups.servedMetres', { metres: metres(figures.metres) })}
            </span>
          ) : null
        }
      >
        <GroupLinks group={group} />
      </Section>
      <Waiting group={group.id} />
      <GroupForm group={group} />
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={remove}
        >
          {t('groups.remove')}
        </Button>
      </div>
    </Panel>
  );
}
