import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Row.module.css';

interface RowProps {
  readonly title: string;
  /** what stands under the title */
  readonly detail?: ReactNode;
  /** at the start: a swatch, a mark */
  readonly mark?: ReactNode;
  /** at the end: the figure */
  readonly figure?: ReactNode;
  readonly isSelected?: boolean;
  readonly onClick: () => void;
  /** whether the same thing is pointed at elsewhere */
  readonly isOver?: boolean;
  readonly onHover?: (isOver: boolean) => void;
}

/** One thing in a list: a click selects it. */
export function Row({
  title,
  detail,
  mark,
  figure,
  isSelected,
  isOver,
  onClick,
  onHover,
}: RowProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <UnstyledButton
      ref={ref}
      className={styles.row}
      data-row={title}
      data-selected={isSelected || undefined}
      data-over={isOver || undefined}
      aria-current={isSelected || undefined}
      onClick={onClick}
      onMouseEnter={() => onHover?.(true)}
      onMouseLeave={() => onHover?.(false)}
      onFocus={() => onHover?.(true)}
      onBlur={() => onHover?.(false)}
    >
      {mark}
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      {figure ? <span className={`${styles.figure} figures`}>{figure}</span> : null}
    </UnstyledButton>
  );
}

/** Rows under each other. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}
