import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnChoices } from '#geo/signUps/post/readTable.ts';
import type { SignUpsInFile } from '#geo/signUps/post/readSignUps.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { warn } from '#src/ui/notify.ts';
import { withFormats } from '#src/workers/formatsClient.ts';

export interface ReadFile extends SignUpsInFile {
  readonly file: File;
  /** another number stands for another reading */
  readonly reading: number;
}

/** Reads files of post, each in a worker; one that cannot be read is said. */
export function useReadFiles() {
  const { t } = useTranslation();
  const [read, setRead] = useState<readonly ReadFile[]>([]);
  const [isReading, setReading] = useState(false);
  const readings = useRef(0);
  const wanted = useRef(new Map<File, number>());

  async function readOne(file: File, choices?: ColumnChoices): Promise<ReadFile[]> {
    const reading = ++readings.current;
    wanted.current.set(file, reading);
    try {
      const now = new Date().toISOString();
      const result = await withFormats(
        async (formats) => await formats.readSignUps(file, now, choices),
      );
      // with other columns it is read anew, and whichever reading is done last is not the one wanted
      if (wanted.current.get(file) !== reading) return [];
      if (result.ok) return [{ ...result.value, file, reading }];
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

  return { read, isReading, readAll, readAgain };
}
