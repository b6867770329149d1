import { useState, type ChangeEvent, type FocusEvent, type ReactNode } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface CommitInputProps {
  readonly value: string;
  readonly isEmptyAllowed?: boolean;
  readonly onCommit: (value: string) => void;
  readonly children: (props: {
    value: string;
    onChange: (event: ChangeEvent<TextElement>) => void;
    onFocus: (event: FocusEvent<TextElement>) => void;
    onBlur: () => void;
  }) => ReactNode;
}

/** A text that is handed on when its field is left; emptied where that is not allowed, it returns. */
export function CommitInput({ value, isEmptyAllowed, onCommit, children }: CommitInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return children({
    value: draft ?? value,
    onFocus: () => setDraft(value),
    onChange: (event) => setDraft(event.currentTarget.value),
    onBlur: () => {
      const text = draft?.trim() ?? value;
      if (text !== value && (text || isEmptyAllowed)) onCommit(text);
      setDraft(null);
    },
  });
}
