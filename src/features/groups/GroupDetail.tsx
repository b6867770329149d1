import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { removeGroup } from '#geo/plan/edits/groups.ts';
import type { Group } from '#geo/plan/entities.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { navigate } from '#src/state/route.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { BackButton } from '#src/ui/BackButton.tsx';
import { Panel, Section } from '#src/ui/Panel.tsx';
import { GroupActions } from './GroupActions.tsx';
import { GroupForm } from './GroupForm.tsx';
import { GroupLinks } from './GroupLinks.tsx';
import { useGroupRows } from './useGroupRows.ts';
import { useWarningText } from './useWarningText.ts';

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
  const { figures = null, warnings = [] } =
    useGroupRows().find((row) => row.group.id === group.id) ?? {};
  const warningText = useWarningText();
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
            <div key={warning.code}>{warningText(warning)}</div>
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
      <GroupActions group={group} onRemove={remove} />
    </Panel>
  );
}
