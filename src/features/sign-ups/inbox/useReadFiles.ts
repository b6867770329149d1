import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadSignUp } from '#geo/signUps/readSignUp.ts';
import type { ColumnChoices } from '#geo/signUps/post/readTable.ts';
import type { SignUpsInFile } from '#geo/signUps/post/readSignUps.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { warn } from '#src/ui/notify.ts';
import { withFormats } from '#src/workers/formatsClient.ts';

export interface ReadFile extends SignUpsInFile {
  readonly file: File;
}

/** Reads files of post, each in a worker; one that cannot be read is said. */
export function useReadFiles() {
  const { t } = useTranslation();
  const [read, setRead] = useState<readonly ReadFile[]>([]);
  const [isReading, setReading] = useState(false);

  async function readOne(file: File, choices?: ColumnChoices): Promise<ReadFile[]> {
    try {
      const now = new Date().toISOString();
      const result = await withFormats(
        async (formats) => await formats.readSignUps(file, now, choices),
      );
      if (result.ok) return [{ ...result.value, file }];
      warn(problemText(t, result.problem));
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    }
    return [];
  }

  async function readAll(files: readonly File[]): Promise<void> {
    setReading(true);
    for (const file of files) {
      const found = await readOne(file);
      setRead((before) => [...before, ...found]);
    }
    setReading(false);
  }

  /** Reads a table again, with other columns. */
  async function readAgain(file: File, choices: ColumnChoices): Promise<void> {
    const [found] = await readOne(file, choices);
    if (found) setRead((before) => before.map((each) => (each.file === file ? found : each)));
  }

  const signUps: readonly ReadSignUp[] = read.flatMap((each) => each.signUps);
  return { read, signUps, isReading, readAll, readAgain };
}
