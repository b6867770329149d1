import { proxy } from 'comlink';
import { useEffect, useState } from 'react';
import type { ReadingProgress } from '#geo/formats/formatReader.ts';
import type { OfferedFile } from '#src/state/offeredFiles.ts';
import { workerProblem, type AnyProblem } from '#src/state/problemText.ts';
import type { FormatsApi, ReadPlan } from '#src/workers/formatsApi.ts';
import { startFormats } from '#src/workers/formatsClient.ts';
import type { FoundLayer } from '#src/workers/importApi.ts';
import type { WorkerClient } from '#src/workers/workerClient.ts';

/** A file that holds data, opened in a worker for as long as it is on screen. */
export interface OpenedData {
  readonly fileName: string;
  readonly layers: readonly FoundLayer[];
  readonly ask: WorkerClient<FormatsApi>['ask'];
}

export type FileState =
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly kind: 'failed'; readonly problem: AnyProblem }
  /** an encrypted plan; `unlock` answers why a passphrase does not open it, or shows the plan */
  | {
      readonly kind: 'locked';
      readonly unlock: (passphrase: string) => Promise<AnyProblem | null>;
    }
  | { readonly kind: 'plan'; readonly read: ReadPlan }
  | { readonly kind: 'data'; readonly data: OpenedData };

/** Opens a file. The worker that does it ends with the component, whatever it is doing. */
export function useOpenedFile(offered: OfferedFile): FileState {
  const [state, setState] = useState<FileState>({ kind: 'reading', progress: null });
  useEffect(() => {
    const { file, beside } = offered;
    const formats = startFormats();
    let isGone = false;
    const show = (next: FileState) => {
      if (!isGone) setState(next);
    };
    const unlock = async (passphrase: string): Promise<AnyProblem | null> => {
      try {
        const unlocked = await formats.ask(async (api) => await api.unlock(passphrase));
        if (unlocked.ok) show({ kind: 'plan', read: unlocked.value });
        return unlocked.ok ? null : unlocked.problem;
      } catch (error) {
        return workerProblem(error);
      }
    };
    // it comes by a way of its own, and the last of it may come after the answer
    const onProgress = proxy((progress: ReadingProgress) => {
      if (!isGone)
        setState((now) => (now.kind === 'reading' ? { kind: 'reading', progress } : now));
    });
    formats
      .ask(async (api) => await api.open(file, [...beside], onProgress))
      .then(
        (opened) => {
          if (!opened.ok && opened.problem.code === 'encrypted/passphrase-needed') {
            return show({ kind: 'locked', unlock });
          }
          if (!opened.ok) return show({ kind: 'failed', problem: opened.problem });
          if (opened.value.kind === 'plan') return show({ kind: 'plan', read: opened.value });
          const { layers } = opened.value;
          return show({ kind: 'data', data: { fileName: file.name, layers, ask: formats.ask } });
        },
        (error: unknown) => show({ kind: 'failed', problem: workerProblem(error) }),
      );
    return () => {
      isGone = true;
      formats.end(new Error('closed'));
    };
  }, [offered]);
  return state;
}
