import { create } from 'zustand';

const SEEN_UNDER = 'buurtdekking.tour';

interface TourState {
  /** the step that is shown, from 0; null: it is not running */
  readonly step: number | null;
  /** whether it was taken or declined on this device: then it is not offered any more */
  readonly isSeen: boolean;
}

export const useTour = create<TourState>()(() => ({ step: null, isSeen: wasSeen() }));

/** Shows what is where; it needs an open plan. */
export const startTour = () => showStep(0);

export const showStep = (step: number) => useTour.setState({ step });

/** Ends it, or declines it, for good. */
export function endTour(): void {
  useTour.setState({ step: null, isSeen: true });
  try {
    localStorage.setItem(SEEN_UNDER, '1');
  } catch {
    // without storage it is offered again on the next visit
  }
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN_UNDER) !== null;
  } catch {
    return false;
  }
}
