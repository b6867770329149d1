import { Button, Group, Progress, SegmentedControl, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '#geo/plan/plan.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import type { BaseMapStyle } from '#src/services/pdok/baseMapTile.ts';
import { useBaseMapKeeping } from '#src/state/baseMapKeeping.ts';
import { problemText } from '#src/state/problemText.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { areaToKeep, KEEP_LEVELS, MOST_TILES, tilesToKeep, type KeepLevel } from './tilesToKeep.ts';
import { useKeepMap } from './useKeepMap.ts';
import { useTileBytes } from './useTileBytes.ts';
import styles from './BaseMap.module.css';

/** Keeps the base map of the district, so that it is there without network. */
export function KeepBaseMap({ style }: { readonly style: BaseMapStyle }) {
  const { t } = useTranslation();
  const { keeping } = useBaseMapKeeping();
  const { planId } = useWorkspace().store;
  // outlives the keeping: who stops and begins again means the same
  const [level, setLevel] = useState<KeepLevel>(KEEP_LEVELS[1]);
  const isOwn = keeping?.plan === planId;
  return (
    <section className={styles.keeping} aria-labelledby={TITLE_ID}>
      <h3 id={TITLE_ID}>{t('baseMap.keep')}</h3>
      {isOwn ? <UnderWay /> : <Plan {...{ style, level, setLevel }} isFree={!keeping} />}
    </section>
  );
}

const TITLE_ID = 'keep-base-map';

interface PlanProps {
  readonly style: BaseMapStyle;
  readonly level: KeepLevel;
  readonly setLevel: (level: KeepLevel) => void;
  readonly isFree: boolean;
}

/** How much it is, and the way to begin. */
function Plan({ style, level, setLevel, isFree }: PlanProps) {
  const { t } = useTranslation();
  const { size } = useFormatters();
  const area = useAreaToKeep();
  const tiles = useMemo(() => tilesToKeep(area, level), [area, level]);
  const tileBytes = useTileBytes(style);
  const keep = useKeepMap();
  if (area.length === 0) return <p className={styles.text}>{t('baseMap.noArea')}</p>;
  const count = tiles?.length ?? 0;
  return (
    <>
      <p className={styles.text}>{t('baseMap.keepHint')}</p>
      <SegmentedControl
        aria-label={t('baseMap.level')}
        fullWidth
        size="md"
        value={level.id}
        onChange={(id) => setLevel(KEEP_LEVELS.find((each) => each.id === id)!)}
        data={KEEP_LEVELS.map(({ id }) => ({ value: id, label: t(`baseMap.levels.${id}`) }))}
      />
      <Text className="figures" aria-live="polite">
        {tiles
          ? t('baseMap.amount', { count, size: size(count * tileBytes) })
          : t('baseMap.tooMany', { limit: MOST_TILES })}
      </Text>
      <Trouble />
      {isFree ? (
        <Button
          variant="light"
          leftSection={<IconDownload size={20} aria-hidden />}
          disabled={!tiles}
          onClick={() => tiles && keep({ style, maxZoom: level.maxZoom, tiles })}
        >
          {t('baseMap.keep')}
        </Button>
      ) : (
        <p className={styles.text}>{t('baseMap.busyElsewhere')}</p>
      )}
    </>
  );
}

/** How far it is, and the way to stop. */
function UnderWay() {
  const { t } = useTranslation();
  const { keeping, stop } = useBaseMapKeeping();
  if (!keeping) return null;
  const { done, tiles, pauseSeconds } = keeping;
  const text = t('baseMap.progress', { count: done, of: tiles.length });
  return (
    <>
      <Progress.Root size="md">
        <Progress.Section
          value={(100 * done) / Math.max(1, tiles.length)}
          aria-label={t('baseMap.keep')}
          aria-valuetext={text}
        />
      </Progress.Root>
      <Text className="figures">{text}</Text>
      <div role="status">
        {pauseSeconds === null ? null : t('baseMap.pause', { count: pauseSeconds })}
      </div>
      <Group>
        <Button variant="light" onClick={stop}>
          {t('baseMap.stop')}
        </Button>
      </Group>
    </>
  );
}

/** Why the last attempt ended before its end. */
function Trouble() {
  const { t } = useTranslation();
  const { planId } = useWorkspace().store;
  const { trouble } = useBaseMapKeeping();
  if (trouble?.plan !== planId) return null;
  const isFull = trouble.problem.code === 'storage/quota';
  return (
    <div role="alert" className={styles.trouble}>
      {isFull ? t('baseMap.full') : `${problemText(t, trouble.problem)} ${t('baseMap.keptSoFar')}`}
    </div>
  );
}

function useAreaToKeep() {
  const { plan, districts, streets } = useWorkspace();
  const chosen = settingsOf(plan).districts;
  const box = streets?.bbox ?? null;
  return useMemo(() => areaToKeep({ districts, chosen, box }), [districts, chosen, box]);
}
