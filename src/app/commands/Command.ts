import type { Icon } from '@tabler/icons-react';

/** Something that the user can have done from the search field. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** what people type for it */
  readonly words: string;
  readonly icon: Icon;
  readonly keys?: string | undefined;
  /** why it cannot be done now; left out: it can */
  readonly off?: string | undefined;
  /** whether it opens a panel, which then has the focus */
  readonly opensPanel?: boolean;
  readonly run: () => void;
}
