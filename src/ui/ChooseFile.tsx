import { Button, FileButton, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChooseFileProps extends ButtonProps {
  readonly accept: string;
  readonly onChoose: (...files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets the user choose a file, or several. */
export function ChooseFile({ accept, onChoose, children, ...button }: ChooseFileProps) {
  return (
    <FileButton multiple accept={accept} onChange={(files) => onChoose(...files)}>
      {(props) => (
        <Button {...button} {...props}>
          {children}
        </Button>
      )}
    </FileButton>
  );
}
