import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countOfWaiting, waitingOf } from '#src/features/waiting/waitingOf.ts';
import { navigate, PANELS, railPanelOf, useRoute } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { PANEL_ICONS } from './panelIcons.ts';
import styles from './Rail.module.css';

interface RailProps {
  /** after a choice; `isAgain`: of the panel that is shown already */
  readonly onChoose: (isAgain: boolean) => void;
}

/** The panels there are: beside the map, or below it on a phone. */
export function Rail({ onChoose }: RailProps) {
  const { t } = useTranslation();
  const route = useRoute();
  const { plan, waiting } = useWorkspace();
  const waits = countOfWaiting(waitingOf(waiting, plan, null));
  return (
    <nav className={styles.rail} data-tour="rail" aria-label={t('shell.rail')}>
      {PANELS.map((panel) => {
        const PanelIcon = PANEL_ICONS[panel];
        const isShown = railPanelOf(route.panel) === panel;
        return (
          <UnstyledButton
            key={panel}
            className={styles.item}
            data-opens-panel
            aria-current={isShown ? 'page' : undefined}
            onClick={() => {
              navigate({ panel, selection: null });
              onChoose(route.panel === panel);
            }}
          >
            <PanelIcon size={24} stroke={1.6} aria-hidden />
            <span>{t(`shell.panels.${panel}`)}</span>
            {panel === 'gaps' && waits > 0 ? (
              <span className={`${styles.badge} figures`}>
                <span aria-hidden>{waits > 99 ? '99+' : waits}</span>
                <span className={styles.onlyRead}>{t('waiting.badge', { count: waits })}</span>
              </span>
            ) : null}
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
