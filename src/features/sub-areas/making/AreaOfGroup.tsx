import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#src/state/workspace.ts';
import { MakeArea } from './MakeArea.tsx';
import { useFoundArea } from './useFoundArea.ts';

type Form = 'streets' | 'convex';

/** An area around what a group serves. */
export function AreaOfGroup({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTranslation();
  const { shown } = useWorkspace();
  const groups = Object.values(shown.groups).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const [group, setGroup] = useState<string | null>(groups[0]?.id ?? null);
  const [form, setForm] = useState<Form>('streets');
  const answer = useFoundArea(group === null ? null : { kind: 'group', group, form });
  const name = group === null ? undefined : shown.groups[group]?.name;
  return (
    <MakeArea answer={answer} onMade={onMade} {...(name ? { suggestedName: name } : {})}>
      <Select
        label={t('making.group')}
        data={groups.map(({ id, name: label }) => ({ value: id, label }))}
        value={group}
        allowDeselect={false}
        searchable
        onChange={setGroup}
      />
      <SegmentedControl
        aria-label={t('making.hull')}
        data={[
          { value: 'streets', label: t('making.hullStreets') },
          { value: 'convex', label: t('making.hullConvex') },
        ]}
        value={form}
        onChange={(value) => setForm(value)}
      />
    </MakeArea>
  );
}
