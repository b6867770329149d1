import { useMediaQuery } from '@mantine/hooks';

/** Whether a finger is what the device mainly has. */
export const useIsTouch = (): boolean => useMediaQuery('(pointer: coarse)') ?? false;
