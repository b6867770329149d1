import { useTranslation } from 'react-i18next';
import { navigate, PANELS, PANELS_BEHIND, type Panel } from '#src/state/route.ts';
import { PANEL_ICONS } from '../shell/panelIcons.ts';
import type { Command } from './Command.ts';

const isInRail = (panel: Panel): panel is (typeof PANELS)[number] =>
  PANELS.some((each) => each === panel);

/** To each panel: those of the rail, and those behind them. */
export function usePanelCommands(): readonly Command[] {
  const { t } = useTranslation();
  const behind: Record<keyof typeof PANELS_BEHIND, string> = {
    circle: t('circle.title'),
    alarm: t('alarm.title'),
    rules: t('rules.title'),
    scenarios: t('scenarios.title'),
    signs: t('signs.title'),
    report: t('reporting.title'),
  };
  const all: readonly Panel[] = [
    ...PANELS,
    ...(Object.keys(PANELS_BEHIND) as (keyof typeof PANELS_BEHIND)[]),
  ];
  return all.map((panel) => {
    const name = isInRail(panel) ? t(`shell.panels.${panel}`) : behind[panel];
    return {
      id: `panel/${panel}`,
      // what may be broken off in the narrow rail is whole here
      label: t('commands.toPanel', { panel: name.replaceAll('\u00AD', '') }),
      words: t(`commands.words.panels.${panel}`),
      icon: PANEL_ICONS[panel],
      opensPanel: true,
      run: () => navigate({ panel, selection: null }),
    };
  });
}
