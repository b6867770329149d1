import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRequest } from '#src/state/importRequest.ts';
import { warn } from '#src/ui/notify.ts';

/** How an installed app gets the files that it was opened with; TypeScript does not know it. */
interface LaunchQueue {
  readonly setConsumer: (
    take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

/** A plan file that is opened from the desktop goes where files go that are dropped. */
export function useLaunchedFiles(): void {
  const { t } = useTranslation();
  const ask = useImportRequest((state) => state.ask);
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files = [] }) => {
      void Promise.allSettled(files.map((file) => file.getFile())).then((results) => {
        const opened = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
        if (opened.length > 0) ask(...opened);
        // moved or removed since, or not to be read
        if (opened.length < results.length) warn(t('shell.fileGone'));
      });
    });
  }, [ask, t]);
}
