import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showInSandbox } from '#src/security/showInSandbox.ts';
import styles from './Reporting.module.css';

interface PreviewDialogProps {
  /** the report as a page; null: closed */
  readonly page: string | null;
  readonly onClose: () => void;
}

/** The report as whoever gets it sees it. */
export function PreviewDialog({ page, onClose }: PreviewDialogProps) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)') ?? false;
  const show = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame) showInSandbox(frame, page ?? '');
    },
    [page],
  );
  return (
    <Modal
      opened={page !== null}
      onClose={onClose}
      size={960}
      fullScreen={isPhone}
      title={t('reporting.preview')}
    >
      {/* nothing in it runs, and it reaches nothing */}
      <iframe ref={show} className={styles.preview} sandbox="" title={t('reporting.preview')} />
    </Modal>
  );
}
