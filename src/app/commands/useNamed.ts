import { useTranslation } from 'react-i18next';
import type { nl } from '#src/i18n/nl/texts.ts';
import type { Command } from './Command.ts';

export type CommandName = keyof (typeof nl)['commands']['items'];

/** The words of a command in the language of the screen. */
export function useNamed() {
  const { t } = useTranslation();
  return (name: CommandName): Pick<Command, 'id' | 'label' | 'words'> => ({
    id: name,
    label: t(`commands.items.${name}`),
    words: t(`commands.words.${name}`),
  });
}
