import { useHotkeys } from '@mantine/hooks';
import {
  createElement,
  lazy,
  Suspense,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { askForFiles } from '#src/state/importRequest.ts';
import { closePalette, openPalette, openShortcuts, usePalette } from '#src/state/palette.ts';
import { keysOf } from '#src/state/shortcuts.ts';
import { useSingleKeys } from '#src/state/singleKeys.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';

const ShortcutList = lazy(() => import('./ShortcutList.tsx'));

interface OverlaysProps {
  readonly fetchPalette: () => Promise<{ readonly default: ComponentType }>;
}

/** What opens over any screen by a key: the palette, and the list of shortcuts. */
export function Overlays({ fetchPalette }: OverlaysProps) {
  const shown = usePalette((state) => state.shown);
  const palette = usePalettePart(shown === 'palette', fetchPalette);
  // from a form field too
  useHotkeys(
    [
      ...keysOf('search').map((key) => [key, openPalette] as [string, () => void]),
      ...keysOf('openFile').map((key) => [key, askForFiles] as [string, () => void]),
      ...keysOf('list')
        .filter((key) => key !== QUESTION)
        .map((key) => [key, openShortcuts] as [string, () => void]),
    ],
    [],
  );
  useQuestionKey();
  return (
    <Suspense fallback={null}>
      {shown === 'palette' ? palette : null}
      {shown === 'shortcuts' ? <ShortcutList /> : null}
    </Suspense>
  );
}

/**
 * The palette, once it is fetched: when it is wanted, or the page has nothing better to do. Who opens it
 * types at once, so from then on it is there in the same moment.
 */
function usePalettePart(isWanted: boolean, fetchPalette: OverlaysProps['fetchPalette']): ReactNode {
  const [Palette, setPalette] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (Palette) return;
    const take = () =>
      // what cannot be fetched now is asked for again by the next key
      void fetchPalette().then(({ default: Screen }) => setPalette(() => Screen), closePalette);
    if (!isWanted) return whenIdle(take);
    take();
  }, [Palette, isWanted, fetchPalette]);
  return Palette && createElement(Palette);
}

const QUESTION = '?';

/** A key alone: not while typing or in a dialog, and not for who has turned it off. */
function useQuestionKey(): void {
  const isOn = useSingleKeys((state) => state.areOn);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (key !== QUESTION || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      event.preventDefault();
      openShortcuts();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';
