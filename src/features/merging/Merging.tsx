import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { undecided, type Choice, type Choices } from '#geo/plan/merging/merge.ts';
import type { SharedBase } from '#geo/plan/merging/sharedBase.ts';
import type { Received } from '#src/state/receiving.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { previewMerge } from '#src/storage/planMerging.ts';
import { DialogActions } from '#src/ui/DialogActions.tsx';
import { Conflicts, Kept, Taken } from './Differences.tsx';
import { rowsOf } from './rowsOf.ts';
import { useApplyMerge } from './useApplyMerge.ts';

interface MergingProps {
  readonly received: Received;
  /** null: all that differs is shown */
  readonly base: SharedBase | null;
  readonly isBusy: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  /** null: it is what is shown already */
  readonly onCompareAll: (() => void) | null;
  readonly onDone: () => void;
}

/** All differences, the choices there are about them, and the step that follows. */
export function Merging({ received, base, isBusy, onBusy, onCompareAll, onDone }: MergingProps) {
  const { t } = useTranslation();
  const { plan } = useWorkspace();
  const { read } = received;
  const merge = useMemo(() => previewMerge(plan, { received: read, base }), [plan, read, base]);
  const rows = useMemo(() => rowsOf(t, merge), [t, merge]);
  const [choices, setChoices] = useState<Choices>({});
  const apply = useApplyMerge(read, base);
  const list = useRef<HTMLDivElement>(null);
  const waiting = undecided(merge, choices);

  const choose = (key: string, choice: Choice | null) =>
    setChoices((before) => {
      const { [key]: _before, ...others } = before;
      return choice ? { ...others, [key]: choice } : others;
    });
  // also of what was to go on as two
  const chooseAll = (side: 'mine' | 'theirs') =>
    setChoices(
      Object.fromEntries([
        ...Object.entries(choices).filter(([, choice]) => choice !== 'both'),
        ...undecided(merge, {}).map((key) => [key, side] as const),
      ]),
    );
  const use = async () => {
    if (waiting.length > 0) {
      list.current?.querySelector<HTMLElement>('[data-undecided] input')?.focus();
      return;
    }
    onBusy(true);
    const isDone = await apply(merge, choices);
    onBusy(false);
    if (isDone) onDone();
  };
  const isNothing = rows.conflicts.length === 0 && rows.theirs.length === 0;
  return (
    <Stack gap="lg" ref={list}>
      <Text>
        {t(isNothing ? 'merging.nothing' : base ? 'merging.intro' : 'merging.introUnknown')}
      </Text>
      <Conflicts
        merge={merge}
        conflicts={rows.conflicts}
        choices={choices}
        onChoose={choose}
        onChooseAll={chooseAll}
      />
      <Taken rows={rows.theirs} choices={choices} onChoose={choose} />
      <Kept rows={rows.mine} />
      <DialogActions
        hint={
          <Text c="var(--ink-soft)" role="status">
            {waiting.length > 0
              ? t('merging.waiting', { count: waiting.length })
              : isNothing
                ? null
                : t('merging.oneStep')}
          </Text>
        }
      >
        {isNothing ? null : (
          <Button loading={isBusy} onClick={() => void use()}>
            {t('receiving.merge')}
          </Button>
        )}
        {isNothing && onCompareAll ? (
          <Button variant="light" onClick={onCompareAll}>
            {t('merging.compareAll')}
          </Button>
        ) : null}
        <Button
          variant={isNothing ? 'filled' : 'subtle'}
          data-autofocus={isNothing || undefined}
          disabled={isBusy}
          onClick={onDone}
        >
          {t(isNothing ? 'receiving.close' : 'shell.cancel')}
        </Button>
      </DialogActions>
    </Stack>
  );
}
