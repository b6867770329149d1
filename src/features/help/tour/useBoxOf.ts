import { useLayoutEffect, useState } from 'react';
import { boxAround, type Box, type TourStep } from './tourSteps.ts';

const partsOf = (step: TourStep) => [
  ...document.querySelectorAll<HTMLElement>(`[data-tour="${step}"]`),
];

/** Where the parts of a stop are on the screen, also when it changes; null: nowhere. */
export function useBoxOf(step: TourStep): Box | null {
  const [found, setFound] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const measure = () =>
      setFound(boxAround(partsOf(step).map((part) => part.getBoundingClientRect())));
    measure();
    const watching = new ResizeObserver(measure);
    // a part moves when another one grows
    for (const part of [document.documentElement, ...document.querySelectorAll('[data-tour]')]) {
      watching.observe(part);
    }
    return () => watching.disconnect();
  }, [step]);
  return found;
}
