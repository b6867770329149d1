import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import styles from './FileDrop.module.css';

/** Files may be dropped anywhere. They are offered to the import dialog: nothing is replaced by them. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.target}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        // without this the browser leaves the app and shows the file
        event.preventDefault();
        setOver(false);
        ask(...event.dataTransfer.files);
      }}
    >
      {children}
      {isOver ? <div className={styles.over}>{t('shell.dropHere')}</div> : null}
    </div>
  );
}
