import { Text } from '@mantine/core';

interface FactProps {
  readonly name: string;
  readonly children: string;
}

/** What holds here, with what it is about before it; read out when it changes. */
export function Fact({ name, children }: FactProps) {
  return (
    <Text role="status">
      <Text span fw={650}>
        {name}:{' '}
      </Text>
      {children}
    </Text>
  );
}
