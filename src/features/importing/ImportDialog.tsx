import { Button, Group, Loader, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { problemText, workerProblem, type AnyProblem } from '#src/state/problemText.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { ChooseFile } from '#src/ui/ChooseFile.tsx';
import { ACCEPTED_FILES } from '#src/workers/acceptedFiles.ts';
import type { ReadAnswer } from '#src/workers/formatsApi.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import { DataFound } from './DataFound.tsx';
import type { ImportChoice } from './ImportChoice.ts';
import { PlanFound } from './PlanFound.tsx';

/**
 * Deals with a file that was chosen or dropped: reads it, shows what was found, and does nothing
 * before the user says so.
 */
export function ImportDialog({ workspace }: { readonly workspace: Workspace | null }) {
  const { t } = useTranslation();
  const { file, done } = useImportRequest();
  const answer = useReading(file);
  const [isStoring, during] = useBusy();
  const close = () => {
    if (file) done(file);
  };
  return (
    <Modal
      opened={file !== null}
      // what is being stored cannot be cancelled any more
      onClose={isStoring ? () => {} : close}
      size="lg"
      title={answer ? titleOf(answer) : t('importing.reading', { file: file?.name ?? '' })}
    >
      {answer ? (
        <Found
          answer={answer}
          workspace={workspace}
          choice={{ isStoring, during, onDone: close }}
        />
      ) : (
        <Group role="status">
          <Loader size="sm" aria-hidden />
          <Button variant="light" onClick={close}>
            {t('importing.cancel')}
          </Button>
        </Group>
      )}
    </Modal>
  );

  function titleOf({ answer: read, fileName }: Reading): string {
    return read.ok ? fileName : t('importing.failedTitle');
  }
}

interface Reading {
  readonly fileName: string;
  readonly answer: ReadAnswer | { readonly ok: false; readonly problem: AnyProblem };
}

/** What is in the file; null while it is being read. */
function useReading(file: File | null): Reading | null {
  const [reading, setReading] = useState<(Reading & { readonly file: File }) | null>(null);
  useEffect(() => {
    if (!file) return;
    const stop = new AbortController();
    const tell = (answer: Reading['answer']) => {
      if (!stop.signal.aborted) setReading({ file, fileName: file.name, answer });
    };
    withFormats<ReadAnswer>(async (formats) => await formats.read(file), stop.signal).then(
      tell,
      (error: unknown) => tell({ ok: false, problem: workerProblem(error) }),
    );
    return () => stop.abort();
  }, [file]);
  // of the file before there is nothing to say any more
  return reading?.file === file ? reading : null;
}

/** Whether work is going on, and what does work meanwhile. */
function useBusy(): [isBusy: boolean, during: (work: () => Promise<void>) => void] {
  const [isBusy, setBusy] = useState(false);
  const during = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return [isBusy, during];
}

interface FoundProps {
  readonly answer: Reading;
  readonly workspace: Workspace | null;
  readonly choice: ImportChoice;
}

function Found({ answer: { answer }, workspace, choice }: FoundProps) {
  if (!answer.ok) return <NotUsable problem={answer.problem} onDone={choice.onDone} />;
  const read = answer.value;
  if (read.kind === 'plan') return <PlanFound read={read} choice={choice} />;
  return <DataFound read={read} workspace={workspace} choice={choice} />;
}

function NotUsable({
  problem,
  onDone,
}: {
  readonly problem: AnyProblem;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  return (
    <>
      <Text role="alert">{problemText(t, problem)}</Text>
      <Text c="var(--ink-soft)" mt="xs">
        {t('importing.nothingChanged')}
      </Text>
      <Group mt="lg">
        <ChooseFile accept={ACCEPTED_FILES} onChoose={ask}>
          {t('importing.otherFile')}
        </ChooseFile>
        <Button variant="subtle" onClick={onDone}>
          {t('shell.close')}
        </Button>
      </Group>
    </>
  );
}
