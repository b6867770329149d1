import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintSheet.module.css';

interface PrintSheetProps {
  readonly children: ReactNode;
  /** when the browser is done with it */
  readonly onDone: () => void;
}

/** Prints what is in it, and nothing else of the page. On screen it is not seen. */
export function PrintSheet({ children, onDone }: PrintSheetProps) {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const onAfterPrint = () => done();
    window.addEventListener('afterprint', onAfterPrint);
    window.print();
    return () => window.removeEventListener('afterprint', onAfterPrint);
  }, []);
  return createPortal(<div className={styles.sheet}>{children}</div>, document.body);
}
