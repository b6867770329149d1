import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapCanvas } from '#src/map/MapCanvas.tsx';
import type { MapPort } from '#src/map/MapPort.ts';
import { palettes } from '#src/map/palette.ts';
import { boxOfPieces, type Piece } from './pieces.ts';
import styles from './Searching.module.css';

interface OutlineMapProps {
  readonly pieces: readonly Piece[];
  readonly chosen: readonly string[];
  /** who drew the pieces */
  readonly attribution: string;
  readonly onToggle: (id: string) => void;
}

const MARGIN_PX = { top: 32, right: 32, bottom: 32, left: 32 };

/** The pieces with their borders and names; a click chooses one. The list beside it can do the same. */
export default function OutlineMap({ pieces, chosen, attribution, onToggle }: OutlineMapProps) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light');
  const reducedMotion = useReducedMotion();
  const [map, setMap] = useState<MapPort | null>(null);
  const [isMissing, setMissing] = useState(false);
  const toggle = useEffectEvent(onToggle);

  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.setAttribution([attribution]), [map, attribution]);
  useEffect(() => {
    const { accent, districtBorder } = palettes[theme];
    const isChosen = ({ id }: Piece) => chosen.includes(id);
    map?.setSubAreas(
      pieces.map((piece) => ({ ...piece, colour: isChosen(piece) ? accent : districtBorder })),
    );
    map?.setDistricts(pieces.filter(isChosen));
  }, [map, theme, pieces, chosen]);

  useEffect(
    () =>
      map?.onClick((hit) => {
        if (hit.kind === 'subArea') toggle(hit.id);
      }),
    [map],
  );

  // the place that was found, and something of what lies around it; later choices move nothing
  const fit = useEffectEvent((shown: MapPort) => {
    const some = pieces.filter(({ id }) => chosen.includes(id));
    const box = boxOfPieces(some.length > 0 ? some : pieces);
    if (box) shown.fitBounds(box, { padding: MARGIN_PX });
  });
  useEffect(() => {
    if (map) fit(map);
  }, [map]);

  if (isMissing) return <p className={styles.soft}>{t('shell.mapMissing')}</p>;
  return (
    <MapCanvas
      options={{
        labels: {
          map: t('searching.mapLabel'),
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
