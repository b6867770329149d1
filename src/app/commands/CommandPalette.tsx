import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { closePalette } from '#src/state/palette.ts';
import { Palette } from '#src/ui/Palette.tsx';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import { useOpener } from '#src/ui/useOpener.ts';
import type { Command } from './Command.ts';
import { rankCommands } from './rankCommands.ts';
import { MOST_SHOWN, type Found } from './useHits.ts';
import { useKeyNames } from './useKeyNames.ts';

// with commands under it there is less room
const SHOWN_BESIDE = 6;

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  /** offered before anything is typed */
  readonly usual: readonly string[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** what is found by name, best first */
  readonly found: Found;
}

/** Finds what is there by name, and under that what can be done (Ctrl K). */
export function CommandPalette({ commands, usual, query, onQuery, found }: CommandPaletteProps) {
  const { t } = useTranslation();
  const keyNames = useKeyNames();
  const opener = useOpener();
  const isEmpty = query.trim() === '';
  const offered = isEmpty
    ? usual.flatMap((id) => commands.find((each) => each.id === id && !each.off) ?? [])
    : rankCommands(commands, query);
  const shown = found.first.slice(0, offered.length > 0 ? SHOWN_BESIDE : MOST_SHOWN);
  const more = found.total - shown.length;
  const leave = () => {
    flushSync(closePalette);
    opener()?.focus();
  };
  const choose = ({ run, opensPanel }: Command) => {
    // first closed: what runs may take the focus, and a panel takes it from nobody
    if (opensPanel) flushSync(closePalette);
    else leave();
    run();
    if (opensPanel) requestAnimationFrame(focusPanelTitle);
  };
  const count = shown.length + offered.length;
  const optionOf = ({ keys, ...command }: Command) => ({
    ...command,
    keys: keys === undefined ? undefined : keyNames(keys),
  });
  return (
    <Palette
      title={t('commands.title')}
      placeholder={t('commands.search')}
      query={query}
      onQuery={onQuery}
      sections={[
        {
          title: t('commands.found'),
          options: shown.map(optionOf),
          more: more > 0 ? t('shell.searchMore', { count: more }) : null,
        },
        { title: t('commands.heading'), options: offered.map(optionOf) },
      ]}
      said={count > 0 ? t('commands.count', { count }) : t('commands.nothing')}
      onChoose={({ id }) => {
        const command = [...shown, ...offered].find((each) => each.id === id);
        if (command) choose(command);
      }}
      onClose={leave}
    />
  );
}
