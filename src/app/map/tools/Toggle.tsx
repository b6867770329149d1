import { Chip } from '@mantine/core';

interface ToggleProps {
  readonly label: string;
  /** what it does, for who wonders */
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off while one draws, always in sight. */
export function Toggle({ label, hint, checked, onChange }: ToggleProps) {
  return (
    <Chip size="md" title={hint} checked={checked} onChange={onChange}>
      {label}
    </Chip>
  );
}
