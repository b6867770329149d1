import { Button, Group } from '@mantine/core';

interface ActionMessageProps {
  readonly message: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** A message with one button. */
export function ActionMessage({ message, action, onAction }: ActionMessageProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span>{message}</span>
      <Button variant="light" size="compact-md" onClick={onAction} mih={44} flex="none">
        {action}
      </Button>
    </Group>
  );
}
