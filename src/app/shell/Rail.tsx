import { UnstyledButton } from '@mantine/core';
import {
  IconMap2,
  IconMessages,
  IconPolygon,
  IconRoute2,
  IconShare2,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { navigate, PANELS, useRoute, type Panel } from '#src/state/route.ts';
import styles from './Rail.module.css';

const ICONS: Record<Panel, Icon> = {
  area: IconMap2,
  'sub-areas': IconPolygon,
  groups: IconMessages,
  gaps: IconRoute2,
  people: IconUsers,
  share: IconShare2,
};

interface RailProps {
  /** after a choice, also of the panel that is shown already */
  readonly onChoose: () => void;
}

/** The panels there are: beside the map, or below it on a phone. */
export function Rail({ onChoose }: RailProps) {
  const { t } = useTranslation();
  const route = useRoute();
  return (
    <nav className={styles.rail} aria-label={t('shell.rail')}>
      {PANELS.map((panel) => {
        const PanelIcon = ICONS[panel];
        const isShown = route.panel === panel;
        return (
          <UnstyledButton
            key={panel}
            className={styles.item}
            data-opens-panel
            aria-current={isShown ? 'page' : undefined}
            onClick={() => {
              navigate({ panel, selection: null });
              onChoose();
            }}
          >
            <PanelIcon size={24} stroke={1.6} aria-hidden />
            <span>{t(`shell.panels.${panel}`)}</span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
