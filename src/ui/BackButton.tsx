import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';

/** From one thing back to its list. */
export function BackButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <ActionIcon aria-label={label} onClick={onClick}>
      <IconArrowLeft size={22} aria-hidden />
    </ActionIcon>
  );
}
