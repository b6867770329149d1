import { useState } from 'react';
import { useRoute } from '#src/state/route.ts';

/**
 * Where the panel is a sheet under the map: on a phone, and on a tablet held upright. The style
 * sheets of the shell and the rail say the same. In rem, so that large letters have the room of a small
 * screen.
 */
export const SHEET_MEDIA =
  '(max-width: 37.4375rem), (max-width: 56.1875rem) and (min-height: 35rem)';

/** How much of the screen the sheet takes; beside the map a panel is always whole. */
export type SheetHeight = 'peek' | 'half' | 'full';

/**
 * The height that the user gave the sheet; a whole one makes room for the map when it is needed. The
 * help stands where the map is: who reads it has most of the screen for it, and at least half.
 */
export function useSheetHeight(isReading: boolean) {
  const { selection } = useRoute();
  // a person is nowhere on the map
  const chosen =
    selection && selection.kind !== 'person' ? `${selection.kind}:${selection.id}` : '';
  const [asked, setAsked] = useState<{ height: SheetHeight; chosen: string }>({
    height: 'half',
    chosen,
  });
  const [whileReading, setWhileReading] = useState<SheetHeight>('peek');
  if (!isReading && whileReading !== 'peek') setWhileReading('peek');
  if (isReading) {
    return { height: whileReading, largest: 'half', setHeight: setWhileReading } as const;
  }
  const isInTheWay = asked.height === 'full' && chosen !== '' && chosen !== asked.chosen;
  return {
    height: isInTheWay ? 'half' : asked.height,
    largest: 'full' as SheetHeight,
    setHeight: (height: SheetHeight) => setAsked({ height, chosen }),
  };
}
