import type { ReactNode } from 'react';

/**
 * What a list of choices says in place of choices. A list for choices may hold nothing else: so it is
 * one, that cannot be chosen. It is read out, for the focus stays in the field.
 */
export function NothingFound({ children }: { readonly children: ReactNode }) {
  return (
    <div role="option" aria-disabled aria-selected={false}>
      <span aria-live="polite">{children}</span>
    </div>
  );
}
