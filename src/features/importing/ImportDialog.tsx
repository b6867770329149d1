import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import type { OfferedFile } from '#src/state/offeredFiles.ts';
import type { Workspace } from '#src/state/workspace.ts';
import { DataFound } from './DataFound.tsx';
import type { ImportChoice } from './ImportChoice.ts';
import { Locked } from './Locked.tsx';
import { NotUsable } from './NotUsable.tsx';
import { PlanFound } from './PlanFound.tsx';
import { Reading } from './Reading.tsx';
import { useOpenedFile, type FileState } from './useOpenedFile.ts';

/**
 * Deals with files that were chosen or dropped, one after another: reads each, shows what was found,
 * and does nothing before the user says so.
 */
export function ImportDialog({ workspace }: { readonly workspace: Workspace | null }) {
  const { files, dealtWith } = useImportRequest();
  const [offered] = files;
  // each file begins anew
  return offered ? (
    <FileDialog
      key={`${dealtWith}/${offered.file.name}`}
      offered={offered}
      position={{ number: dealtWith + 1, count: dealtWith + files.length }}
      workspace={workspace}
    />
  ) : null;
}

interface FileDialogProps {
  readonly offered: OfferedFile;
  readonly position: { readonly number: number; readonly count: number };
  readonly workspace: Workspace | null;
}

function FileDialog({ offered, position, workspace }: FileDialogProps) {
  const { t } = useTranslation();
  const done = useImportRequest((state) => state.done);
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  const { file } = offered;
  const state = useOpenedFile(offered);
  const [isStoring, during] = useBusy();
  const [hasChosen, setChosen] = useState(false);
  const close = () => done(offered);
  const title = titleOf(state);
  return (
    <Modal
      opened
      // what is being stored cannot be cancelled any more
      onClose={isStoring ? () => {} : close}
      size={state.kind === 'data' ? 960 : 'lg'}
      fullScreen={isPhone}
      // a click beside it, or a key, may be a slip of the hand after choices that were made with care
      closeOnClickOutside={state.kind !== 'data'}
      closeOnEscape={!hasChosen}
      title={
        position.count > 1 ? `${title} (${t('importDialog.position', { ...position })})` : title
      }
    >
      <Stage
        file={file.name}
        state={state}
        workspace={workspace}
        choice={{ isStoring, during, onChosen: () => setChosen(true), onDone: close }}
      />
    </Modal>
  );

  function titleOf({ kind }: FileState): string {
    if (kind === 'reading') return t('importing.reading', { file: file.name });
    return kind === 'failed' ? t('importing.failedTitle') : file.name;
  }
}

interface StageProps {
  readonly file: string;
  readonly state: FileState;
  readonly workspace: Workspace | null;
  readonly choice: ImportChoice;
}

function Stage({ file, state, workspace, choice }: StageProps) {
  switch (state.kind) {
    case 'reading':
      return <Reading progress={state.progress} onStop={choice.onDone} />;
    case 'failed':
      return <NotUsable problem={state.problem} onDone={choice.onDone} />;
    case 'locked':
      return <Locked unlock={state.unlock} onDone={choice.onDone} />;
    case 'plan':
      return <PlanFound received={{ file, read: state.read }} choice={choice} />;
    case 'data':
      return <DataFound data={state.data} workspace={workspace} choice={choice} />;
  }
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
