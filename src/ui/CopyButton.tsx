import { Button, type ButtonProps } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { copyText } from './copyText.ts';
import { tell, warn } from './notify.ts';

interface CopyButtonProps extends ButtonProps {
  readonly label: string;
  readonly text: string;
  /** said afterwards */
  readonly copied: string;
  /** said where a page may not copy */
  readonly failed: string;
}

/** Puts a text on the clipboard. */
export function CopyButton({ label, text, copied, failed, ...button }: CopyButtonProps) {
  const copy = async () => {
    if (await copyText(text)) tell(copied);
    else warn(failed);
  };
  return (
    <Button
      variant="light"
      leftSection={<IconCopy size={20} aria-hidden />}
      {...button}
      onClick={() => void copy()}
    >
      {label}
    </Button>
  );
}
