import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface CommitNumberProps extends Omit<
  NumberInputProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'min' | 'max' | 'clampBehavior'
> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onCommit: (value: number) => void;
}

/** A number that is handed on when its field is left, within its bounds; emptied, it returns. */
export function CommitNumber({ value, min, max, onCommit, ...input }: CommitNumberProps) {
  const [draft, setDraft] = useState<number | string | null>(null);
  const commit = () => {
    const left = typeof draft === 'number' ? Math.min(max, Math.max(min, draft)) : value;
    if (left !== value) onCommit(left);
    setDraft(null);
  };
  return (
    <NumberInput
      {...input}
      min={min}
      max={max}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      clampBehavior="blur"
    />
  );
}
