import { Button } from '@mantine/core';
import { IconWalk } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { endTour, startTour, useTour } from '#src/state/tour.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import { Strip } from '#src/ui/Strip.tsx';

/** Offers the tour to who has not seen it: a line that covers nothing and takes no focus. */
export function TourOffer() {
  const { t } = useTranslation();
  const isOffered = useTour(({ step, isSeen }) => step === null && !isSeen);
  if (!isOffered) return null;
  return (
    <Strip
      isStatus={false}
      text={<strong>{t('tour.offer')}</strong>}
      more={` ${t('tour.offerText')}`}
    >
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
    </Strip>
  );
}
