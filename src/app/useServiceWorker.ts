import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { tell, tellWithAction } from '#src/ui/notify.ts';

/** Makes the app work without a network, and offers a new version without forcing it. */
export function useServiceWorker(): void {
  const { t } = useTranslation();
  const {
    needRefresh: [isNewer],
    offlineReady: [isReady],
    updateServiceWorker,
  } = useRegisterSW();
  useEffect(() => {
    if (isReady) tell(t('shell.offlineReady'));
  }, [isReady, t]);
  useEffect(() => {
    if (isNewer) {
      tellWithAction(t('shell.newVersion'), t('shell.newVersionUse'), () => {
        void updateServiceWorker(true);
      });
    }
  }, [isNewer, t, updateServiceWorker]);
}
