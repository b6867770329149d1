import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Fragment, useReducer, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHelp } from '#src/state/help.ts';
import { hasBar, useTool } from '#src/state/tool.ts';
import { focusPanelTitle } from '#src/ui/Panel.tsx';
import { MemoryProvider, newMemory } from '#src/ui/memory.ts';
import { Rail } from './Rail.tsx';
import { Help } from '../Help.tsx';
import { useSheetHeight } from './sheet.ts';
import { SpokenMap } from './SpokenMap.tsx';
import styles from './Shell.module.css';

interface ShellProps {
  readonly bar: ReactNode;
  /** under the bar, when there is something that must be known */
  readonly strip: ReactNode;
  readonly panel: ReactNode;
  readonly map: ReactNode;
}

/** Where things stand: the bar on top, the rail, the panel and the map. */
export function Shell({ bar, strip, panel, map }: ShellProps) {
  const { t } = useTranslation();
  const [memory] = useState(newMemory);
  const isReading = useHelp(({ article }) => article !== null);
  const { height, largest, setHeight } = useSheetHeight(isReading);
  // a panel that is chosen again begins again, whatever it was busy with
  const [visit, countVisit] = useReducer((count: number) => count + 1, 0);
  const isMapInUse = useTool(({ tool }) => hasBar(tool));
  return (
    <div
      className={styles.shell}
      data-sheet={height}
      data-map-in-use={isMapInUse || undefined}
      data-reading={isReading || undefined}
    >
      <a className={styles.skip} href="#panel-title" onClick={focusPanel}>
        {t('shell.skipToPanel')}
      </a>
      <header className={styles.bar}>
        <div className={styles.line}>{bar}</div>
        {strip}
      </header>
      <div className={styles.rail}>
        <Rail
          onChoose={(isAgain) => {
            if (isAgain) countVisit();
            setHeight(height === 'peek' ? 'half' : height);
          }}
        />
      </div>
      <main className={styles.panel} data-tour="panel">
        <div className={styles.handle}>
          <ActionIcon
            aria-label={t('shell.panelSmaller')}
            disabled={height === 'peek'}
            onClick={() => setHeight(height === 'full' ? 'half' : 'peek')}
          >
            <IconChevronDown size={22} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('shell.panelLarger')}
            disabled={height === largest}
            onClick={() => setHeight(height === 'peek' ? 'half' : 'full')}
          >
            <IconChevronUp size={22} aria-hidden />
          </ActionIcon>
        </div>
        <MemoryProvider value={memory}>
          <Fragment key={visit}>{panel}</Fragment>
        </MemoryProvider>
      </main>
      <section className={styles.map} data-tour="map" aria-label={t('shell.mapPart')}>
        <SpokenMap />
        {map}
      </section>
      <Help className={styles.help} />
    </div>
  );
}

// the part after # is the route: the link must not change it
function focusPanel(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusPanelTitle();
}
