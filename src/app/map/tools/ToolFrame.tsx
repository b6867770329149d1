import { ActionIcon } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ToolBar.module.css';
import { useKeptFocus } from './useKeptFocus.ts';

interface ToolFrameProps {
  readonly title: string;
  /** what to do, until it is put away; each kind of tool has its own */
  readonly hint: { readonly kind: string; readonly text: string };
  /** what stands in the way, in place of the hint */
  readonly problem?: string | null;
  /** what is still to be done, while the hint is put away: why nothing can be finished yet */
  readonly lack?: string | null;
  /** what has just been done, in place of the hint */
  readonly said?: string | null;
  /** what comes of it so far */
  readonly figures?: ReactNode;
  /** what is on or off while one draws */
  readonly switches?: ReactNode;
  readonly children: ReactNode;
}

// there is one bar at a time
const BAR_ID = 'tool-bar';

/** How much of the map the bar covers from below, in CSS pixels. */
export function pixelsUnderBar(): number {
  const bar = document.getElementById(BAR_ID);
  return bar ? bar.offsetParent!.clientHeight - bar.offsetTop : 0;
}

/** The bar of a tool over the map: what to do, and what there is to do it with. */
export function ToolFrame(props: ToolFrameProps) {
  const {
    title,
    hint,
    problem = null,
    lack = null,
    said = null,
    figures = null,
    switches = null,
    children,
  } = props;
  const { t } = useTranslation();
  const [hidden, setHidden] = useLocalStorage<readonly string[]>({
    key: 'hidden-hints',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const frame = useKeptFocus();
  const isHidden = hidden.includes(hint.kind);
  const toggle = () =>
    setHidden(isHidden ? hidden.filter((kind) => kind !== hint.kind) : [...hidden, hint.kind]);
  return (
    <div id={BAR_ID} className={styles.bar} role="region" aria-label={title} ref={frame}>
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        {figures}
        <div
          className={styles.hint}
          data-problem={problem !== null || undefined}
          aria-live="polite"
        >
          {problem ?? said ?? (isHidden ? lack : hint.text)}
        </div>
      </div>
      <ActionIcon
        className={styles.toggleHint}
        variant="subtle"
        aria-label={isHidden ? t('drawing.showHint') : t('drawing.hideHint')}
        aria-expanded={!isHidden}
        onClick={toggle}
      >
        {isHidden ? <IconInfoCircle size={20} aria-hidden /> : <IconX size={18} aria-hidden />}
      </ActionIcon>
      {switches ? <div className={styles.switches}>{switches}</div> : null}
      <div className={styles.controls}>{children}</div>
    </div>
  );
}
