import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedBase } from '#geo/plan/merging/sharedBase.ts';
import type { Result } from '#geo/result.ts';
import { problemText } from '#src/state/problemText.ts';
import { useReceiving, type Received } from '#src/state/receiving.ts';
import type { StorageProblem } from '#src/storage/problem.ts';
import { MemoryProvider, newMemory } from '#src/ui/memory.ts';
import { Merging } from './Merging.tsx';
import { useBase } from './useBase.ts';

/** Shows what an open plan and a received copy of it differ in, and merges them as is chosen. */
export default function MergeDialog({ received }: { readonly received: Received }) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  const [memory] = useState(newMemory);
  const [isBusy, setBusy] = useState(false);
  const base = useBase(received.read);
  const close = useReceiving((state) => state.stopMerging);
  return (
    <Modal
      opened
      // what is being stored cannot be cancelled any more
      onClose={isBusy ? () => {} : close}
      title={t('merging.title', { file: received.file })}
      size={820}
      fullScreen={isPhone}
      closeOnClickOutside={false}
    >
      <MemoryProvider value={memory}>
        <Shown received={received} base={base} isBusy={isBusy} onBusy={setBusy} onDone={close} />
      </MemoryProvider>
    </Modal>
  );
}

interface ShownProps {
  readonly received: Received;
  readonly base: Result<SharedBase | null, StorageProblem> | null;
  readonly isBusy: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onDone: () => void;
}

function Shown({ base, ...rest }: ShownProps) {
  const { t } = useTranslation();
  // whether the user wants to see all that differs, also what was settled before
  const [comparesAll, setComparesAll] = useState(false);
  if (!base) return <Text role="status">{t('shell.loading')}</Text>;
  if (!base.ok) {
    return (
      <Stack align="flex-start">
        <Text role="alert">{problemText(t, base.problem)}</Text>
        <Button onClick={rest.onDone}>{t('receiving.close')}</Button>
      </Stack>
    );
  }
  return (
    <Merging
      // other questions, other choices
      key={String(comparesAll)}
      {...rest}
      base={comparesAll ? null : base.value}
      onCompareAll={base.value && !comparesAll ? () => setComparesAll(true) : null}
    />
  );
}
