import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { CommitNumber } from '#src/ui/CommitNumber.tsx';
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
        <CommitNumber
          decimalScale={1}
          label={t('area.frontage')}
          description={t('area.frontageHint')}
          suffix={t('area.metreUnit')}
          value={frontageMetres}
          min={0}
          max={100}
          onCommit={(value) => edit(updateSettings, { fields: { frontageMetres: value } })}
        />
        <CommitNumber
          decimalScale={1}
          label={t('area.sliver')}
          description={t('area.sliverHint')}
          suffix={t('area.metreUnit')}
          value={sliverMetres}
          min={0}
          max={100}
          onCommit={(value) => edit(updateSettings, { fields: { sliverMetres: value } })}
        />
        <CommitNumber
          allowDecimal={false}
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
