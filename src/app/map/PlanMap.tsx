import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapCanvas } from '#src/map/MapCanvas.tsx';
import type { MapPort } from '#src/map/MapPort.ts';
import { getRoute } from '#src/state/route.ts';
import type { CoverageAnswer } from '#src/workers/engineApi.ts';
import { CompareToggle } from './comparing/CompareToggle.tsx';
import { SwipeMap } from './comparing/SwipeMap.tsx';
import { useComparing } from './comparing/useComparing.ts';
import { Legend } from './Legend.tsx';
import styles from './PlanMap.module.css';
import { useBaseMap } from './useBaseMap.ts';
import { useBrush } from './useBrush.ts';
import { useDrawingTool } from './useDrawingTool.ts';
import { useMapCamera } from './useMapCamera.ts';
import { useMapContent } from './useMapContent.ts';
import { useMapPointer } from './useMapPointer.ts';
import { useSigns } from './useSigns.ts';
import { useToolCamera } from './useToolCamera.ts';

interface PlanMapProps {
  readonly coverage: CoverageAnswer | null;
}

/** The open plan on the map. Everything that can be done here can be done from the lists too. */
export default function PlanMap({ coverage }: PlanMapProps) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light');
  const reducedMotion = useReducedMotion();
  const [map, setMap] = useState<MapPort | null>(null);
  const [isMissing, setMissing] = useState(false);
  useBaseMap(map);
  const version = coverage?.version ?? null;
  const { way, besideVersion } = useComparing(coverage);
  const [isNow, setNow] = useState(false);
  const isPeeking = way === 'toggle' && isNow && besideVersion !== null;
  useMapContent(map, isPeeking ? 'beside' : 'shown', isPeeking ? besideVersion : version, theme);
  useMapCamera(map);
  useMapPointer(map);
  useDrawingTool(map);
  useBrush(map);
  useToolCamera(map);
  useSigns(map);
  const { camera } = getRoute();
  if (isMissing) return <p className={styles.missing}>{t('shell.mapMissing')}</p>;
  return (
    <>
      <MapCanvas
        options={{
          labels: {
            map: t('shell.map'),
            zoomIn: t('shell.zoomIn'),
            zoomOut: t('shell.zoomOut'),
            metres: 'm',
            kilometres: 'km',
          },
          theme,
          reducedMotion,
          ...(camera ? { camera } : {}),
        }}
        onMap={setMap}
        onMissing={() => setMissing(true)}
      />
      {way === 'swipe' && map ? (
        <SwipeMap over={map} version={besideVersion} theme={theme} />
      ) : null}
      {way === 'toggle' ? <CompareToggle isNow={isNow} onChange={setNow} /> : null}
      <Legend />
    </>
  );
}
