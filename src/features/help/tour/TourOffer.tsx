import { Button } from '@mantine/core';
import { IconWalk } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { endTour, startTour, useTour } from '#src/state/tour.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import styles from './TourOffer.module.css';

/** Offers the tour to who has not seen it: a line that covers nothing and takes no focus. */
export function TourOffer() {
  const { t } = useTranslation();
  const isOffered = useTour(({ step, isSeen }) => step === null && !isSeen);
  if (!isOffered) return null;
  return (
    <div className={styles.offer}>
      <p className={styles.text}>
        <strong>{t('tour.offer')}</strong> <span>{t('tour.offerText')}</span>
      </p>
      <Button variant="subtle" leftSection={<IconWalk size={20} aria-hidden />} onClick={startTour}>
        {t('tour.start')}
      </Button>
      <Button
        variant="subtle"
        onClick={() => {
          endTour();
          focusPanelTitle();
        }}
      >
        {t('tour.decline')}
      </Button>
    </div>
  );
}
