import { Button, FocusTrap } from '@mantine/core';
import { useEffect, useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { closeHelp } from '#src/state/help.ts';
import { navigate } from '#src/state/route.ts';
import { endTour, showStep, useTour } from '#src/state/tour.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import styles from './Tour.module.css';
import { placeBeside, TOUR_STEPS, type Box, type TourStep } from './tourSteps.ts';
import { useBoxOf } from './useBoxOf.ts';

/** Goes past the parts of the screen, one at a time; the page stays as it is and can be used. */
export default function Tour() {
  const at = useTour(({ step }) => step);
  useEffect(() => {
    // the parts that the tour is about
    closeHelp();
    navigate({ panel: 'gaps', selection: null });
    return focusPanelTitle;
  }, []);
  const step = at === null ? undefined : TOUR_STEPS[at];
  // a card of its own for each step: so it is read out
  return step ? <Stop key={step} step={step} /> : null;
}

const RING_MARGIN = 6;

/** A little around a part, and inside the edges of the screen, where it is seen all around. */
function ringOn(box: Box) {
  const left = Math.max(box.left - RING_MARGIN, 2);
  const top = Math.max(box.top - RING_MARGIN, 2);
  return {
    left,
    top,
    width: Math.min(box.right + RING_MARGIN, window.innerWidth - 2) - left,
    height: Math.min(box.bottom + RING_MARGIN, window.innerHeight - 2) - top,
  };
}

function Stop({ step }: { readonly step: TourStep }) {
  const { t } = useTranslation();
  const box = useBoxOf(step);
  const id = useId();
  const at = TOUR_STEPS.indexOf(step);
  const isLast = at === TOUR_STEPS.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    endTour();
  };
  const panel = { rail: t('gaps.title'), saved: t('share.title') };
  return (
    <>
      {box ? <div className={styles.ring} style={ringOn(box)} /> : null}
      <FocusTrap active>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever in it */}
        <div
          role="dialog"
          className={styles.card}
          style={placeBeside(box, { width: window.innerWidth, height: window.innerHeight })}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text`}
          onKeyDown={onKeyDown}
        >
          <h2 id={`${id}-title`} className={styles.title}>
            {t(`tour.steps.${step}.title`)}
          </h2>
          <p id={`${id}-text`} className={styles.text}>
            {step === 'rail' || step === 'saved'
              ? t(`tour.steps.${step}.text`, { panel: panel[step] })
              : t(`tour.steps.${step}.text`)}
          </p>
          <div className={styles.buttons}>
            <Button data-autofocus onClick={() => (isLast ? endTour() : showStep(at + 1))}>
              {isLast ? t('tour.done') : t('tour.next')}
            </Button>
            {at > 0 ? (
              <Button variant="light" onClick={() => showStep(at - 1)}>
                {t('tour.back')}
              </Button>
            ) : null}
          </div>
          <div className={styles.foot}>
            <span className="figures">
              {t('tour.position', { at: at + 1, of: TOUR_STEPS.length })}
            </span>
            {isLast ? null : (
              <Button variant="subtle" onClick={endTour}>
                {t('tour.skip')}
              </Button>
            )}
          </div>
        </div>
      </FocusTrap>
    </>
  );
}
