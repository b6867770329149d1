import { Button, Group } from '@mantine/core';
import {
  IconArrowsJoin,
  IconCopy,
  IconFileText,
  IconScissors,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateGroup, mergeGroups } from '#geo/plan/edits/reshapeGroups.ts';
import type { Group as AppGroup } from '#geo/plan/entities.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { Section } from '#src/ui/Panel.tsx';
import { PickOne } from '#src/ui/PickOne.tsx';
import { SplitGroup } from './SplitGroup.tsx';

interface GroupActionsProps {
  readonly group: AppGroup;
  readonly onRemove: () => void;
}

/** What can be done with a group as a whole. */
export function GroupActions({ group, onRemove }: GroupActionsProps) {
  const { t } = useTranslation();
  const { plan, shown, streets } = useWorkspace();
  const edit = useEdit();
  const [doing, setDoing] = useState<'merge' | 'split' | null>(null);
  const isAlone = Object.keys(shown.groups).length < 2;
  const duplicate = () => {
    const copy = { id: newId(), name: t('groups.copyName', { name: group.name }).slice(0, 120) };
    const linkIds = linksOfGroup(plan, group.id).map(newId);
    if (!edit(duplicateGroup, { id: group.id, copy, linkIds })) return;
    navigate({ selection: { kind: 'group', id: copy.id } });
  };
  return (
    <Section title={t('groups.actions')}>
      <Group gap="xs">
        <Button
          variant="default"
          data-opens-panel
          leftSection={<IconFileText size={20} aria-hidden />}
          onClick={() => navigate({ panel: 'rules' })}
        >
          {t('rules.openForGroup')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={20} aria-hidden />}
          onClick={duplicate}
        >
          {t('groups.duplicate')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconScissors size={20} aria-hidden />}
          disabled={!streets}
          aria-expanded={doing === 'split'}
          onClick={() => setDoing(doing === 'split' ? null : 'split')}
        >
          {t('groups.split')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowsJoin size={20} aria-hidden />}
          disabled={isAlone}
          aria-expanded={doing === 'merge'}
          onClick={() => setDoing(doing === 'merge' ? null : 'merge')}
        >
          {t('groups.merge')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={onRemove}
        >
          {t('groups.remove')}
        </Button>
      </Group>
      {doing === 'split' ? <SplitGroup group={group} onDone={() => setDoing(null)} /> : null}
      {doing === 'merge' ? <MergeGroup group={group} onDone={() => setDoing(null)} /> : null}
    </Section>
  );
}

function MergeGroup({ group, onDone }: { readonly group: AppGroup; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const edit = useEdit();
  const options = Object.values(shown.groups)
    .filter(({ id }) => id !== group.id)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }));
  const merge = (other: string) => {
    const name = shown.groups[other]?.name ?? '';
    const said = t('groups.merged', { name, into: group.name });
    if (edit(mergeGroups, { ids: [group.id, other] }, { said })) onDone();
  };
  return (
    <PickOne
      label={t('groups.mergeWith', { name: group.name })}
      placeholder={t('groups.search')}
      options={options}
      nothingFound={t('shell.searchNothing')}
      onPick={merge}
    />
  );
}
