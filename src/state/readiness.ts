import { useEffect, useState } from 'react';
import { findReadiness, onReadiness, type Readiness } from '#src/offline/readiness.ts';

/** Whether the app works without a network; null: not known yet. */
export function useReadiness(): Readiness | null {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      const found = await findReadiness();
      if (isShown) setReadiness(found);
    };
    void look();
    const stop = onReadiness(() => void look());
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return readiness;
}
