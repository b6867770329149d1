import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BBox } from '#geo/geometry/types.ts';
import { MapCanvas } from '#src/map/MapCanvas.tsx';
import type { MapPort } from '#src/map/MapPort.ts';
import type { ReadTile } from '#src/map/tiles/ReadTile.ts';
import type { PreviewView } from '#src/workers/importApi.ts';
import { inTurn } from '#src/workers/inTurn.ts';
import type { OpenedData } from './useOpenedFile.ts';
import styles from './Importing.module.css';

interface PreviewMapProps {
  readonly data: OpenedData;
  /** the same object until something else is to be seen */
  readonly view: PreviewView;
  readonly box: BBox;
}

const MARGIN_PX = { top: 24, right: 24, bottom: 24, left: 24 };

// a question must not wait for all the tiles of a screen
const AT_ONCE = 2;

/** What was found, or what there is now, drawn by the worker that has read it. */
export default function PreviewMap({ data, view, box }: PreviewMapProps) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light');
  const reducedMotion = useReducedMotion();
  const [map, setMap] = useState<MapPort | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [oneByOne] = useState(() => inTurn(AT_ONCE));
  const { ask } = data;

  useEffect(() => map?.setTheme(theme), [map, theme]);

  useEffect(() => {
    if (!map) return;
    let isCurrent = true;
    const read =
      (layer: 'streets' | 'pointedOut'): ReadTile =>
      (tile, signal) =>
        oneByOne(() => ask(async (api) => await api.previewTile(view, layer, tile)), signal);
    map.setStreets(read('streets'));
    map.setPointedOut(read('pointedOut'));
    ask(async (api) => await api.previewDistricts(view)).then(
      (districts) => {
        if (isCurrent) map.setDistricts(districts);
      },
      // the dialog says when the worker is gone
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [map, view, ask, oneByOne]);

  const [west, south, east, north] = box;
  useEffect(
    () => map?.fitBounds([west, south, east, north], { padding: MARGIN_PX }),
    [map, west, south, east, north],
  );

  if (isMissing) return <p className={styles.soft}>{t('shell.mapMissing')}</p>;
  return (
    <MapCanvas
      options={{
        labels: {
          map: t('importDialog.mapLabel'),
          zoomIn: t('shell.zoomIn'),
          zoomOut: t('shell.zoomOut'),
          metres: 'm',
          kilometres: 'km',
        },
        theme,
        reducedMotion,
      }}
      onMap={setMap}
      onMissing={() => setMissing(true)}
    />
  );
}
