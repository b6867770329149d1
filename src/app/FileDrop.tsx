import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { isMail, usePostRequest } from '#src/state/postRequest.ts';
import { getRoute, navigate } from '#src/state/route.ts';
import styles from './FileDrop.module.css';

/**
 * Files may be dropped anywhere. They are offered to the import dialog, e-mails to the post: nothing is
 * replaced by them.
 */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  const [isOver, setOver] = useState(false);
  const offer = (files: readonly File[]) => {
    const post = usePostRequest.getState();
    const isPost = getRoute().plan !== null && (post.listeners > 0 || files.every(isMail));
    if (!isPost) return ask(...files);
    navigate({ panel: 'sign-ups', tab: 'post', selection: null });
    post.ask(files);
  };
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
        offer([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver ? <div className={styles.over}>{t('shell.dropHere')}</div> : null}
    </div>
  );
}
