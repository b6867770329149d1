import { Box, Center } from '@mantine/core';
import type { ReactNode } from 'react';

interface TextPageProps {
  /** said at once, as what is in the way */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** A page of nothing but text and buttons, no wider than one reads with ease. */
export function TextPage({ isAlert, children }: TextPageProps) {
  return (
    <Center component="main" mih="100%" p="lg">
      <Box role={isAlert ? 'alert' : undefined} w="100%" maw="44rem">
        {children}
      </Box>
    </Center>
  );
}
