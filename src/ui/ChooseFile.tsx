import { Button, FileButton, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChooseFileProps extends ButtonProps {
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets the user choose one file. */
export function ChooseFile({ accept, onChoose, children, ...button }: ChooseFileProps) {
  return (
    <FileButton accept={accept} onChange={(file) => file && onChoose(file)}>
      {(props) => (
        <Button {...button} {...props}>
          {children}
        </Button>
      )}
    </FileButton>
  );
}
