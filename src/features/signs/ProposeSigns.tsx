import { Button, Group, Text } from '@mantine/core';
import { IconSignRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedSign } from '#geo/dossier/numberedSigns.ts';
import { navigate } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useProposeSigns } from './useProposeSigns.ts';

/** Proposes signs for the groups that have none, or anew for all of them. */
export function ProposeSigns({ signs }: { readonly signs: readonly NumberedSign[] }) {
  const { t } = useTranslation();
  const { report } = useWorkspace();
  const propose = useProposeSigns();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const hasSign = new Set(signs.map(({ group }) => group));
  const serving = (report?.groups ?? []).filter(({ metres }) => metres > 0).map(({ id }) => id);
  const without = serving.filter((id) => !hasSign.has(id));
  const proposeFor = async (groups: readonly string[]) => {
    setBusy(true);
    const count = await propose(groups);
    setBusy(false);
    setSaid(count === null ? null : t('signs.proposed', { count }));
  };
  if (serving.length === 0) {
    return (
      <>
        <Text c="var(--ink-soft)">{t('signs.noGroups')}</Text>
        <div>
          <Button
            variant="light"
            data-opens-panel
            onClick={() => navigate({ panel: 'groups', selection: null })}
          >
            {t('gaps.toGroups')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Group gap="xs">
        {without.length > 0 ? (
          <Button
            loading={isBusy}
            leftSection={<IconSignRight size={20} aria-hidden />}
            onClick={() => void proposeFor(without)}
          >
            {hasSign.size === 0
              ? t('signs.propose')
              : t('signs.proposeRest', { count: without.length })}
          </Button>
        ) : null}
        {hasSign.size > 0 ? (
          <Button variant="light" loading={isBusy} onClick={() => void proposeFor(serving)}>
            {t('signs.proposeAnew')}
          </Button>
        ) : null}
      </Group>
      <Text role="status" c="var(--ink-soft)">
        {said}
      </Text>
    </>
  );
}
