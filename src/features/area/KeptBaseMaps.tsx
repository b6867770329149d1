import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormatters } from '#src/i18n/figures.ts';
import { BASE_MAP_STYLES } from '#src/services/pdok/baseMapTile.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useBaseMapKeeping } from '#src/state/baseMapKeeping.ts';
import { useRemoveLater } from '#src/state/removeLater.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import type { KeptMap } from '#src/storage/baseMapStore.ts';
import styles from './BaseMap.module.css';

/** What is kept of base maps for this plan, and the way to remove it. */
export function KeptBaseMaps() {
  const { t } = useTranslation();
  const { size, day } = useFormatters();
  const { baseMap } = useAppStorage();
  const { keeping, changed } = useBaseMapKeeping();
  const kept = useKeptMaps();
  const { removeLater, isLeaving } = useRemoveLater();
  const remove = ({ id, bytes }: KeptMap) =>
    removeLater({
      id,
      said: t('baseMap.removed', { size: size(bytes) }),
      remove: () => baseMap.remove(id),
      onRemoved: changed,
    });
  // what is still growing says so itself
  const settled = kept.filter(
    ({ id, plan, style, tiles }) =>
      tiles > 0 && !isLeaving(id) && !(keeping?.plan === plan && keeping.style === style),
  );
  if (settled.length === 0) return null;
  return (
    <ul className={styles.kept}>
      {settled.map((map) => (
        <li key={map.id} className={styles.keptMap}>
          <span className="figures">{textOf(map)}</span>
          <Button
            variant="subtle"
            leftSection={<IconTrash size={20} aria-hidden />}
            aria-label={`${nameOf(map)}: ${t('baseMap.remove')}`}
            onClick={() => remove(map)}
          >
            {t('baseMap.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );

  function nameOf({ style }: KeptMap): string {
    const known = BASE_MAP_STYLES.find((each) => each === style);
    return known ? t(`baseMap.styles.${known}`) : style;
  }

  function textOf(map: KeptMap): string {
    const said = { count: map.tiles, size: size(map.bytes), day: day(map.at) };
    const text = map.isComplete ? t('baseMap.kept', said) : t('baseMap.keptPartly', said);
    return `${nameOf(map)}. ${text}`;
  }
}

function useKeptMaps(): readonly KeptMap[] {
  const { baseMap } = useAppStorage();
  const { planId } = useWorkspace().store;
  const version = useBaseMapKeeping((state) => state.version);
  const [kept, setKept] = useState<readonly KeptMap[]>([]);
  useEffect(() => {
    let isGone = false;
    void baseMap.list(planId).then((listed) => {
      if (!isGone && listed.ok) setKept(listed.value);
    });
    return () => {
      isGone = true;
    };
    // with every version there is something else
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [baseMap, planId, version]);
  return kept;
}
