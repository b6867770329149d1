import { VisuallyHidden } from '@mantine/core';

/**
 * The name of a group of choices under a heading that says it already. Not an aria-label: these groups
 * hand that to the element around them, which nobody is told of.
 */
export const unseenLabel = (name: string) => ({
  label: <VisuallyHidden>{name}</VisuallyHidden>,
  labelProps: { style: { position: 'absolute' } as const },
});
