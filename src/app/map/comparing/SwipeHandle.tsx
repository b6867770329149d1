import { IconArrowsHorizontal } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useFormatters } from '#src/i18n/figures.ts';
import styles from './Comparing.module.css';

interface SwipeHandleProps {
  readonly label: string;
  /** what it divides */
  readonly frame: RefObject<HTMLElement | null>;
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

const STEP_PERCENT = 2;

/** The divider: dragged, or moved by the arrows. */
export function SwipeHandle({ label, frame, percent, onChange }: SwipeHandleProps) {
  const { share } = useFormatters();
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { left, width } = frame.current!.getBoundingClientRect();
    onChange(within((100 * (clientX - left)) / width));
  };
  const press = (event: KeyboardEvent) => {
    const to = afterKey(event.key, percent);
    if (to === null) return;
    event.preventDefault();
    onChange(within(to));
  };
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={share(percent, 100)}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    >
      <span className={styles.grip}>
        <IconArrowsHorizontal size={22} aria-hidden />
      </span>
    </div>
  );
}

const within = (percent: number) => Math.min(100, Math.max(0, percent));

function afterKey(key: string, percent: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return percent - STEP_PERCENT;
    case 'ArrowRight':
    case 'ArrowUp':
      return percent + STEP_PERCENT;
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return null;
  }
}
