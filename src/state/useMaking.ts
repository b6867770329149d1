import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchWork } from './atWork.ts';
import { warn } from '#src/ui/notify.ts';
import { problemText, workerProblem } from './problemText.ts';

/** Makes a file, says meanwhile how far it is (from 0 to 1), and stops when it is told to. */
type Make = (onShare: (share: number) => void, signal: AbortSignal) => Promise<Blob | null>;

export interface Making {
  /** how far it is, from 0 to 1; null: nothing is being made */
  readonly share: number | null;
  /** null when there is nothing to make, it was stopped, or failed: then the user has been told */
  readonly run: (make: Make) => Promise<Blob | null>;
  readonly stop: () => void;
}

/** One file at a time that takes a while to make. */
export function useMaking(): Making {
  const { t } = useTranslation();
  const [share, setShare] = useState<number | null>(null);
  const making = useRef<AbortController | null>(null);
  // who leaves the panel wants no file any more
  useEffect(() => () => making.current?.abort(), []);

  const run = async (make: Make): Promise<Blob | null> => {
    const control = new AbortController();
    making.current = control;
    setShare(0);
    const unwatch = watchWork(() => 'making');
    try {
      // a worker tells how far it is by another way than its answer: the last of it may come after that
      const tell = (done: number) => {
        if (making.current === control) setShare(done);
      };
      const file = await make(tell, control.signal);
      return control.signal.aborted ? null : file;
    } catch (error) {
      if (!control.signal.aborted) warn(problemText(t, workerProblem(error)));
      return null;
    } finally {
      unwatch();
      if (making.current === control) {
        making.current = null;
        setShare(null);
      }
    }
  };

  return { share, run, stop: () => making.current?.abort() };
}
