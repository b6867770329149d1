import { NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { Section } from '#src/ui/Panel.tsx';

/** The plan's own settings of what counts as covered. */
export function Measuring() {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const { frontageMetres, sliverMetres, groupCapacity } = settingsOf(plan);
  return (
    <Section title={t('area.measuring')}>
      <Stack gap="sm">
        <Setting
          label={t('area.frontage')}
          description={t('area.frontageHint')}
          suffix={t('area.metreUnit')}
          value={frontageMetres}
          min={0}
          max={100}
          onCommit={(value) => edit(updateSettings, { fields: { frontageMetres: value } })}
        />
        <Setting
          label={t('area.sliver')}
          description={t('area.sliverHint')}
          suffix={t('area.metreUnit')}
          value={sliverMetres}
          min={0}
          max={100}
          onCommit={(value) => edit(updateSettings, { fields: { sliverMetres: value } })}
        />
        <Setting
          label={t('area.capacity')}
          description={t('area.capacityHint')}
          value={groupCapacity}
          min={1}
          max={100_000}
          onCommit={(value) => edit(updateSettings, { fields: { groupCapacity: value } })}
        />
      </Stack>
    </Section>
  );
}

interface SettingProps {
  readonly label: string;
  readonly description: string;
  readonly suffix?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onCommit: (value: number) => void;
}

function Setting({ value, onCommit, ...input }: SettingProps) {
  const [draft, setDraft] = useState<number | string | null>(null);
  const commit = () => {
    if (typeof draft === 'number' && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <NumberInput
      {...input}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      clampBehavior="blur"
      decimalScale={1}
    />
  );
}
