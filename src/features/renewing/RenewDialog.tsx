import { Button, getDefaultZIndex, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#geo/plan/plan.ts';
import { dataSetOf } from '#geo/plan/queries.ts';
import { problemText } from '#src/state/problemText.ts';
import { useRenewing, type Renewed, type RenewalRequest } from '#src/state/renewing.ts';
import { useFoundData } from '#src/state/useFoundData.ts';
import { targetsText } from '#src/state/targetText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { DialogActions } from '#src/ui/DialogActions.tsx';
import { MemoryProvider, newMemory } from '#src/ui/memory.ts';
import { useOpened } from '#src/ui/useOpened.ts';
import { Changes } from './Changes.tsx';
import { linkChanges } from './linkChanges.ts';
import { Progress } from './Progress.tsx';
import { reportOf } from './reportOf.ts';
import { useRenewal, type Comparing } from './useRenewal.ts';

/** Shows what newer streets change before they are used. Whoever brings them waits for the answer. */
export function RenewDialog() {
  const { t } = useTranslation();
  const { request, settle } = useRenewing();
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  const [isStoring, setStoring] = useState(false);
  const opened = useOpened(request !== null);
  // who leaves the plan does not answer any more
  useEffect(() => () => useRenewing.getState().settle(false), []);
  // what is being stored cannot be cancelled any more
  const cancel = () => (isStoring ? undefined : settle(false));
  return (
    <Modal
      opened={opened}
      onClose={cancel}
      // a dialog hears Escape anywhere in the window, and the one below would close with this one
      closeOnEscape={false}
      onKeyDown={({ key }) => (key === 'Escape' ? cancel() : undefined)}
      title={t('renewing.title')}
      size={960}
      fullScreen={isPhone}
      closeOnClickOutside={false}
      // over the dialog that brought the streets, which may have opened later
      zIndex={getDefaultZIndex('modal') + 1}
    >
      {request ? <Renewing request={request} isStoring={isStoring} onStoring={setStoring} /> : null}
    </Modal>
  );
}

interface RenewingProps {
  readonly request: RenewalRequest;
  readonly isStoring: boolean;
  readonly onStoring: (isStoring: boolean) => void;
}

function Renewing({ request, isStoring, onStoring }: RenewingProps) {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const { renew } = useFoundData();
  const settle = useRenewing((state) => state.settle);
  const [memory] = useState(newMemory);
  const comparing = useRenewal(request);
  const use = async () => {
    onStoring(true);
    const isUsed = await renew(store, request, renewedBy(t, store.getPlan(), comparing));
    onStoring(false);
    // if not, the user has been told why, and can try again
    if (isUsed) settle(true);
  };
  const isReady = comparing.kind === 'done' || comparing.kind === 'unknown';
  return (
    <Stack gap="lg">
      <MemoryProvider value={memory}>
        <Shown comparing={comparing} />
      </MemoryProvider>
      <DialogActions
        hint={
          <Text c="var(--ink-soft)">{t(isReady ? 'renewing.oneStep' : 'renewing.notYet')}</Text>
        }
      >
        {isReady ? (
          <Button data-autofocus loading={isStoring} onClick={() => void use()}>
            {t(comparing.kind === 'done' ? 'renewing.use' : 'renewing.useAnyway')}
          </Button>
        ) : null}
        <Button
          variant={isReady ? 'subtle' : 'light'}
          disabled={isStoring}
          onClick={() => settle(false)}
        >
          {t('renewing.cancel')}
        </Button>
      </DialogActions>
    </Stack>
  );
}

function renewedBy(t: TFunction, plan: Plan, comparing: Comparing): Renewed | null {
  if (comparing.kind !== 'done') return null;
  const { answer } = comparing;
  const links = linkChanges(plan, answer.outcome, (targets) => targetsText(t, plan, targets));
  const saidAnew = new Set(links.renewed.map(({ id }) => id));
  const before = dataSetOf(plan, 'streets')?.name ?? '';
  const day = new Date().toISOString().slice(0, 10);
  return { targets: answer.outcome.renewed, report: reportOf(answer, saidAnew, before, day) };
}

function Shown({ comparing }: { readonly comparing: Comparing }) {
  const { t } = useTranslation();
  switch (comparing.kind) {
    case 'working':
      return <Progress {...comparing.step} />;
    case 'failed':
      return <Text role="alert">{problemText(t, comparing.problem)}</Text>;
    case 'unknown':
      return <Text>{t('renewing.unknown')}</Text>;
    case 'done':
      return <Changes answer={comparing.answer} readSketch={comparing.readSketch} />;
  }
}
