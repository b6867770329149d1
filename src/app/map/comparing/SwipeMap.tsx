import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { MapCanvas } from '#src/map/MapCanvas.tsx';
import type { MapPort, MapTheme } from '#src/map/MapPort.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useBaseMap } from '../useBaseMap.ts';
import { useMapContent } from '../useMapContent.ts';
import styles from './Comparing.module.css';
import { SwipeHandle } from './SwipeHandle.tsx';

interface SwipeMapProps {
  /** the map of the scenario, which has the mouse and the keys */
  readonly over: MapPort;
  readonly version: number | null;
  readonly theme: MapTheme;
}

/** Now over the left part of the map: a picture that follows it, up to a divider that can be moved. */
export function SwipeMap({ over, version, theme }: SwipeMapProps) {
  const { t } = useTranslation();
  const { plan, scenario } = useWorkspace();
  const reducedMotion = useReducedMotion();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapPort | null>(null);
  const [percent, setPercent] = useState(50);
  // a second map may be more than the device can do: then there is none to compare
  const [isMissing, setMissing] = useState(false);
  useBaseMap(map);
  useMapContent(map, 'beside', version, theme);
  useEffect(() => {
    if (!map) return;
    map.jumpTo(over.view());
    return over.onMoving((camera) => map.jumpTo(camera));
  }, [map, over]);
  if (isMissing) return null;
  const name = plan.scenarios[scenario ?? '']?.name ?? '';
  const { lng, lat, zoom } = over.view();
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ '--divider': `${percent}%` } as CSSProperties}
    >
      <div className={styles.now} inert>
        <MapCanvas
          options={{
            labels: {
              map: t('scenarios.now'),
              zoomIn: t('shell.zoomIn'),
              zoomOut: t('shell.zoomOut'),
              metres: 'm',
              kilometres: 'km',
            },
            theme,
            reducedMotion,
            camera: { lng, lat, zoom },
          }}
          onMap={setMap}
          onMissing={() => setMissing(true)}
        />
      </div>
      <span className={styles.nowTag}>{t('scenarios.now')}</span>
      <span className={styles.scenarioTag}>{name}</span>
      <SwipeHandle
        label={t('scenarios.divider', { name })}
        frame={frame}
        percent={percent}
        onChange={setPercent}
      />
    </div>
  );
}
