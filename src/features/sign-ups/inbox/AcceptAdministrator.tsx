import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptAdministrator, updateSignUp } from '#geo/plan/edits/signUps.ts';
import { groupUseSchema, type SignUp } from '#geo/plan/entities.ts';
import { isSameContact } from '#geo/plan/sameContact.ts';
import type { Target } from '#geo/plan/target.ts';
import { navigate } from '#src/state/route.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import styles from './Inbox.module.css';
import type { StreetsReader } from './StreetsReader.ts';

interface AcceptAdministratorProps {
  readonly signUp: Extract<SignUp, { kind: 'administrator' }>;
  readonly Streets: StreetsReader;
  readonly fields: ReactNode;
}

const USE_TEXT = {
  safety: 'groups.useSafety',
  mixed: 'groups.useMixed',
  social: 'groups.useSocial',
} as const;

/** A group of what an administrator wrote, after a look at its streets; one step. */
export function AcceptAdministrator({ signUp, Streets, fields }: AcceptAdministratorProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const edit = useEdit();
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const make = () => {
    const group = newId();
    const known = Object.values(plan.persons).find((person) => isSameContact(person, signUp));
    const links = targets.map((target) => ({ id: newId(), group, target }));
    const input = { signUp: signUp.id, group, person: known?.id ?? newId(), links };
    const said = t('signUps.groupMade', { name: signUp.groupName });
    if (edit(acceptAdministrator, input, { said })) {
      navigate({ panel: 'groups', selection: { kind: 'group', id: group } });
    }
  };
  return (
    <Stack gap={16}>
      {fields}
      <SegmentedControl
        fullWidth
        aria-label={t('signUps.use')}
        value={signUp.use}
        onChange={(use) => edit(updateSignUp, { id: signUp.id, fields: { use } })}
        data={groupUseSchema.options.map((use) => ({ value: use, label: t(USE_TEXT[use]) }))}
      />
      <div>
        <Text fw={650}>{t('signUps.saidStreets')}</Text>
        <blockquote className={styles.quote}>{signUp.streets}</blockquote>
      </div>
      <Streets text={signUp.streets} onChosen={setTargets} />
      <div>
        <Button leftSection={<IconMessages size={20} aria-hidden />} onClick={make}>
          {t('signUps.makeGroup', { count: targets.length })}
        </Button>
      </div>
    </Stack>
  );
}
