import { useMantineColorScheme } from '@mantine/core';
import {
  IconFolderOpen,
  IconHelp,
  IconHome,
  IconKeyboard,
  IconLanguage,
  IconMapSearch,
  IconMoon,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react';
import { changeLanguage } from '#src/i18n/i18n.ts';
import { useAreaSearch } from '#src/state/areaSearch.ts';
import { openHelp } from '#src/state/help.ts';
import { askForFiles } from '#src/state/importRequest.ts';
import { openShortcuts } from '#src/state/palette.ts';
import { navigate, START, useRoute } from '#src/state/route.ts';
import { keysOf } from '#src/state/shortcuts.ts';
import type { Command } from './Command.ts';
import { useNamed } from './useNamed.ts';

/** What can be done with a plan and without. */
export function useAppCommands(): readonly Command[] {
  const named = useNamed();
  const { setColorScheme } = useMantineColorScheme();
  const search = useAreaSearch((state) => state.open);
  const { plan } = useRoute();
  return [
    {
      ...named('openFile'),
      icon: IconFolderOpen,
      keys: keysOf('openFile')[0],
      run: askForFiles,
    },
    { ...named('searchData'), icon: IconMapSearch, run: search },
    ...(plan === null
      ? []
      : [{ ...named('allPlans'), icon: IconHome, run: () => navigate(START) }]),
    { ...named('themeLight'), icon: IconSun, run: () => setColorScheme('light') },
    { ...named('themeDark'), icon: IconMoon, run: () => setColorScheme('dark') },
    { ...named('themeAuto'), icon: IconSunMoon, run: () => setColorScheme('auto') },
    { ...named('languageNl'), icon: IconLanguage, run: () => void changeLanguage('nl') },
    { ...named('languageEn'), icon: IconLanguage, run: () => void changeLanguage('en') },
    { ...named('help'), icon: IconHelp, run: () => openHelp() },
    {
      ...named('shortcuts'),
      icon: IconKeyboard,
      keys: keysOf('list')[0],
      run: openShortcuts,
    },
  ];
}
