import { useEffect, useRef, useState } from 'react';

/** What had the focus before this was there, to give it back to; null when that is gone. */
export function useOpener(): () => HTMLElement | null {
  const [before] = useState(() => document.activeElement);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    opener.current = before instanceof HTMLElement && before !== document.body ? before : null;
  }, [before]);
  return () => (opener.current?.isConnected ? opener.current : null);
}
