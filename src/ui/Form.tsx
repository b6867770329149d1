import type { FocusEventHandler, ReactNode, SubmitEventHandler } from 'react';
import styles from './Form.module.css';

interface FormProps {
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  /** when any of its fields is left */
  readonly onBlur?: FocusEventHandler<HTMLFormElement>;
  readonly children: ReactNode;
}

/** Fields under each other. What is wrong with them is said by the app, in its own language. */
export function Form({ onSubmit, onBlur, children }: FormProps) {
  return (
    // the fields are left, not the form: their blur events come by here
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.form} noValidate autoComplete="off" onSubmit={onSubmit} onBlur={onBlur}>
      {children}
    </form>
  );
}
