import { useTranslation } from 'react-i18next';
import type { nl } from '#src/i18n/nl/texts.ts';
import { keyNames, type Combo } from '#src/state/shortcuts.ts';

type NamedKey = keyof (typeof nl)['shortcuts']['keys'];

/** What stands on the keys, in the language and on the computer of the user. */
export function useKeyNames(): (combo: Combo) => readonly string[] {
  const { t, i18n } = useTranslation();
  const nameOf = (key: string) =>
    i18n.exists(`shortcuts.keys.${key}`) ? t(`shortcuts.keys.${key as NamedKey}`) : key;
  return (combo) => keyNames(combo, nameOf);
}
