import { useEffect } from 'react';
import { useImportRequest } from '#src/state/importRequest.ts';

/** How an installed app gets the files that it was opened with; TypeScript does not know it. */
interface LaunchQueue {
  readonly setConsumer: (
    take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

/** A plan file that is opened from the desktop goes where files go that are dropped. */
export function useLaunchedFiles(): void {
  const ask = useImportRequest((state) => state.ask);
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files = [] }) => {
      void Promise.all(files.map((file) => file.getFile())).then((opened) => {
        if (opened.length > 0) ask(...opened);
      });
    });
  }, [ask]);
}
