import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';

interface ShellProps {
  readonly bar: ReactNode;
  readonly panel: ReactNode;
  readonly map: ReactNode;
}

/** How much of a phone's screen the sheet takes; beside the map it is always whole. */
type SheetHeight = 'peek' | 'half' | 'full';

/** Where things stand: the bar on top, the rail, the panel and the map. */
export function Shell({ bar, panel, map }: ShellProps) {
  const { t } = useTranslation();
  const [height, setHeight] = useState<SheetHeight>('half');
  const larger = height === 'peek' ? 'half' : 'full';
  const smaller = height === 'full' ? 'half' : 'peek';
  return (
    <div className={styles.shell} data-sheet={height}>
      <a className={styles.skip} href="#panel-title" onClick={focusPanel}>
        {t('shell.skipToPanel')}
      </a>
      <header className={styles.bar}>{bar}</header>
      <div className={styles.rail}>
        <Rail onChoose={() => setHeight(height === 'peek' ? 'half' : height)} />
      </div>
      <main className={styles.panel}>
        <div className={styles.handle}>
          <ActionIcon
            aria-label={t('shell.panelSmaller')}
            disabled={height === 'peek'}
            onClick={() => setHeight(smaller)}
          >
            <IconChevronDown size={22} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('shell.panelLarger')}
            disabled={height === 'full'}
            onClick={() => setHeight(larger)}
          >
            <IconChevronUp size={22} aria-hidden />
          </ActionIcon>
        </div>
        {panel}
      </main>
      <div className={styles.map}>{map}</div>
    </div>
  );
}

// the part after # is the route: the link must not change it
function focusPanel(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('panel-title')?.focus();
}
