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
import { PlanFound } from './PlanFound.tsx';

/**
 * Deals with a file that was chosen or dropped: reads it, shows what was found, and does nothing
 * before the user says so.
 */
export function ImportDialog({ workspace }: { readonly workspace: Workspace | null }) {
  const { t } = useTranslation();
  const { file, done } = useImportRequest();
  const answer = useReading(file);
  return (
    <Modal
      opened={file !== null}
      onClose={done}
      size="lg"
      title={answer ? titleOf(answer) : t('importing.reading', { file: file?.name ?? '' })}
    >
      {answer ? (
        <Found answer={answer} workspace={workspace} onDone={done} />
      ) : (
        <Group role="status">
          <Loader size="sm" aria-hidden />
          <Button variant="light" onClick={done}>
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

interface FoundProps {
  readonly answer: Reading;
  readonly workspace: Workspace | null;
  readonly onDone: () => void;
}

function Found({ answer: { answer }, workspace, onDone }: FoundProps) {
  if (!answer.ok) return <NotUsable problem={answer.problem} onDone={onDone} />;
  const read = answer.value;
  if (read.kind === 'plan') return <PlanFound read={read} onDone={onDone} />;
  return <DataFound read={read} workspace={workspace} onDone={onDone} />;
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
