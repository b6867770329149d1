import { UnstyledButton } from '@mantine/core';
import {
  IconMail,
  IconMap2,
  IconMessages,
  IconPolygon,
  IconRoute2,
  IconRouteAltRight,
  IconShare2,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countOfWaiting, waitingOf } from '#src/features/waiting/waitingOf.ts';
import { navigate, PANELS, railPanelOf, useRoute, type RailPanel } from '#src/state/route.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import styles from './Rail.module.css';

const ICONS: Record<RailPanel, Icon> = {
  area: IconMap2,
  'sub-areas': IconPolygon,
  groups: IconMessages,
  'sign-ups': IconMail,
  gaps: IconRoute2,
  extend: IconRouteAltRight,
  people: IconUsers,
  share: IconShare2,
};

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
    <nav className={styles.rail} aria-label={t('shell.rail')}>
      {PANELS.map((panel) => {
        const PanelIcon = ICONS[panel];
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
